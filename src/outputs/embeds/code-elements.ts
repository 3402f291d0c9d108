import type { Element } from 'hast';
import { h } from 'hastscript';
import { getLanguage } from '#i18n/language.ts';
import type { Embeddable } from './embeddable.ts';
import type { Picture } from '../cards/picture.ts';
import { getColour } from '#styles/palette.ts';

/** The maximum width of a card in a page that uses our code, in px. */
const MAX_WIDTH = 600;

/** https://amp.dev/documentation/components/amp-iframe: it can change its height only with an `overflow` element. */
export const renderAmpFrame = ({ src, title, height }: Frame, showAll: string): Element =>
  h(
    'amp-iframe',
    {
      src,
      title,
      width: MAX_WIDTH,
      height,
      layout: 'responsive',
      resizable: true,
      sandbox: 'allow-scripts allow-popups',
      frameborder: '0',
    },
    h('div', { overflow: true, tabIndex: 0, role: 'button', ariaLabel: showAll }, showAll),
  );

/** Uses inline styles and no classes, so that it works where only plain HTML is allowed. */
export const renderFigure = (
  { remarks, credit, language: ours }: Embeddable,
  { text, language }: NonNullable<Embeddable['words']>,
  page: string,
): Element =>
  h('figure', [
    h(
      'blockquote',
      {
        cite: page,
        lang: language,
        translate: 'no',
        style: `border-inline-start:4px solid ${getColour('accent').light};margin:0;padding:.5em 1em`,
      },
      h('p', getLanguage(ours).words.quote(text)),
    ),
    h('figcaption', [
      '— ',
      h('a', { href: page }, credit),
      ...remarks.flatMap((remark) => [h('br'), remark]),
    ]),
  ]);

export const renderPicture = ({ src, width, height, alt }: Picture, page: string): Element =>
  h(
    'a',
    { href: page },
    h('img', {
      src,
      width,
      height,
      alt,
      loading: 'lazy',
      style: 'max-width:100%;height:auto',
    }),
  );

export const renderScript = (script: string): Element => h('script', script);

type Frame = { src: string; title: string; height: number };

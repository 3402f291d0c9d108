import type { Element } from 'hast';
import { h } from 'hastscript';
import { getDirection } from '#i18n/direction.ts';
import { getLanguage } from '#i18n/language.ts';
import { splitParagraphs } from '#model/quoted-words.ts';
import type { LabelledWords } from '#model/list-wordings.ts';
import type { Embeddable } from './embeddable.ts';
import type { Picture } from '../cards/picture.ts';
import { getColour } from '#styles/palette.ts';

/**
 * https://amp.dev/documentation/components/amp-iframe: it can change its height only with an `overflow` element. With
 * the layout `fixed-height` it takes the width of its column, as the other frames do.
 */
export const renderAmpFrame = ({ src, title, height, style }: Frame, showAll: string): Element =>
  h(
    'amp-iframe',
    {
      src,
      title,
      width: 'auto',
      height,
      layout: 'fixed-height',
      resizable: true,
      sandbox: 'allow-scripts allow-popups',
      frameborder: '0',
      style,
    },
    h('div', { overflow: true, tabIndex: 0, role: 'button', ariaLabel: showAll }, showAll),
  );

/** Uses inline styles and no classes, so that it works where only plain HTML is allowed. */
export function renderFigure(
  { remarks, credit, from = '', language: ours }: Embeddable,
  wordings: readonly LabelledWords[],
  page: string,
): Element {
  const { words } = getLanguage(ours);
  return h('figure', [
    ...remarks.map((remark) => h('p', remark)),
    ...wordings.flatMap(({ label, literal, ...wording }) => [
      h('p', label + words.colon.trimEnd()),
      renderBar(wording, words.quote(wording.text)),
      ...(literal === undefined ? [] : [h('p', words.quotes.literally(literal))]),
    ]),
    h('figcaption', ['— ', h('a', { href: page }, credit), words.comma, from]),
  ]);
}

/**
 * Quoted words behind a bar. WordPress removes logical properties (`wp_kses_post`), so the side of the bar goes by the
 * direction of the words, which `dir` sets.
 */
function renderBar(
  { language, source }: Pick<LabelledWords, 'language' | 'source'>,
  quoted: string,
): Element {
  const dir = getDirection(language);
  const side = dir === 'rtl' ? 'right' : 'left';
  return h(
    'blockquote',
    {
      ...{ cite: source.url, lang: language, dir, translate: 'no' },
      style: `border-${side}:4px solid ${getColour('accent').light};margin:0;padding:.5em 1em`,
    },
    splitParagraphs(quoted).map((paragraph) => h('p', paragraph)),
  );
}

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

/** The style limits its width. */
type Frame = { src: string; title: string; height: number; style: string };

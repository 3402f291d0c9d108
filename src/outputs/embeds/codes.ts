import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { getLanguage } from '#i18n/language.ts';
import type { Urls } from '#model/urls.ts';
import { renderAmpFrame, renderFigure, renderPicture, renderScript } from './code-elements.ts';
import type { Picture } from '../cards/picture.ts';
import type { Embeddable } from './embeddable.ts';
import { renderFrame } from './frame-element.ts';
import { LISTENER } from './listener.ts';

/**
 * The codes to copy and paste for embedding something in another page, each complete and independent of the others.
 *
 * Takes an optional picture with its alternative text; `theme` forces light or dark in the frames. Plain HTML is
 * offered only for quotes that are not withdrawn: it sends no request to this site, so a correction cannot reach it.
 */
export function getEmbedCodes(
  embeddable: Embeddable,
  urls: Urls,
  { picture, theme }: CodeOptions = {},
): [frame: EmbedCode, ...others: EmbedCode[]] {
  const { path, embedPath, frameTitle, height, fluidHeight, words } = embeddable;
  const { embed } = getLanguage(embeddable.language).words;
  const src = urls.absolute(embedPath) + (theme ? `#${theme}` : '');
  const page = urls.absolute(path);
  const frame = renderFrame({ src, title: frameTitle, height, fluidHeight });
  const others: (EmbedCode | undefined)[] = [
    {
      kind: 'frame-and-listener',
      label: embed.listener,
      note: embed.listenerNote,
      code: write(frame, renderScript(LISTENER)),
    },
    words && {
      kind: 'html',
      label: embed.html,
      note: embed.htmlNote,
      code: write(renderFigure(embeddable, words, page)),
    },
    picture && {
      kind: 'picture',
      label: embed.picture,
      note: embed.pictureNote,
      code: write(renderPicture(picture, page)),
    },
    {
      kind: 'amp',
      label: 'AMP',
      note: embed.ampNote,
      code: write(renderAmpFrame({ src, title: frameTitle, height }, embed.showAll)),
    },
  ];
  return [
    { kind: 'frame', label: embed.frame, note: embed.frameNote, code: write(frame) },
    ...others.filter((code) => code !== undefined),
  ];
}

const write = (...elements: Element[]) => elements.map((element) => toHtml(element)).join('\n');

export type EmbedCode = {
  kind: 'frame' | 'frame-and-listener' | 'html' | 'picture' | 'amp';
  label: string;
  note: string;
  code: string;
};

export type CodeOptions = {
  picture?: Picture | undefined;
  theme?: 'light' | 'dark' | undefined;
};

import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { getLanguage } from '#i18n/language.ts';
import type { Urls } from '#model/urls.ts';
import { cutCode, DEFAULT_WIDTH, getForms, getThemeHash, getWidthStyle } from './code-choices.ts';
import type { CodePiece, Form, FrameTheme, FrameWidth } from './code-choices.ts';
import { renderAmpFrame, renderFigure, renderPicture, renderScript } from './code-elements.ts';
import type { Picture } from '../cards/picture.ts';
import type { Embeddable } from './embeddable.ts';
import { renderFrame } from './frame-element.ts';
import { LISTENER } from './listener.ts';

/**
 * The codes to copy and paste for embedding something in another page, each complete and independent of the others; the
 * one to recommend first.
 *
 * Takes an optional picture with its alternative text, and what was chosen for the frame. Plain HTML is offered only
 * for quotes that are not withdrawn: it sends no request to this site, so a correction cannot reach it.
 */
export function getEmbedCodes(
  embeddable: Embeddable,
  urls: Urls,
  {
    picture,
    theme = 'auto',
    width = DEFAULT_WIDTH,
    form = getForms(embeddable)[0],
  }: CodeOptions = {},
): [fitting: EmbedCode, ...others: EmbedCode[]] {
  const { path, frameTitle: title, words } = embeddable;
  const { embed } = getLanguage(embeddable.language).words;
  const page = urls.absolute(path);
  const { height, fluidHeight } = form;
  const widthStyle = getWidthStyle(width);
  const place = { src: urls.absolute(form.embedPath) + getThemeHash(theme), title, height };
  const frame = renderFrame({ ...place, fluidHeight }, widthStyle);
  const others: (EmbedCode | undefined)[] = [
    {
      kind: 'frame',
      label: embed.frame,
      note: embed.frameNote,
      code: write(frame),
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
      code: write(renderAmpFrame({ ...place, style: `border:0${widthStyle}` }, embed.showAll)),
    },
  ];
  return [
    {
      kind: 'frame-and-listener',
      label: embed.listener,
      note: embed.listenerNote,
      code: write(frame, renderScript(LISTENER)),
    },
    ...others.filter((code) => code !== undefined),
  ];
}

/** The same codes, each cut where a choice changes it: for every form to choose from, its pieces. */
export function getCodesInPieces(
  embeddable: Embeddable,
  urls: Urls,
  picture?: Picture,
): CodeInPieces[] {
  const forms = getForms(embeddable).map((form) => ({
    form,
    codes: getEmbedCodes(embeddable, urls, { picture, form }),
  }));
  const [{ codes }] = forms as [(typeof forms)[number]];
  return codes.map(({ kind, label, note, code }, index) => ({
    kind,
    label,
    note,
    forms:
      kind === 'html' || kind === 'picture'
        ? [[{ text: code }]]
        : forms.map(({ form, codes: own }) =>
            cutCode(own[index]?.code ?? '', urls.absolute(form.embedPath)),
          ),
  }));
}

const write = (...elements: Element[]) => elements.map((element) => toHtml(element)).join('\n');

export type EmbedCode = {
  kind: 'frame' | 'frame-and-listener' | 'html' | 'picture' | 'amp';
  label: string;
  note: string;
  code: string;
};

export type CodeInPieces = Omit<EmbedCode, 'code'> & { forms: CodePiece[][] };

export type CodeOptions = {
  picture?: Picture | undefined;
  theme?: FrameTheme;
  width?: FrameWidth;
  form?: Form;
};

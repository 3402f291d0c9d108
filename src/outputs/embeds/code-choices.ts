import { getLanguage } from '#i18n/language.ts';
import type { Embeddable } from './embeddable.ts';

/** The maximum widths that the codes offer for a frame, in px; `full` fills its column, however wide. */
export const WIDTHS = { phone: 320, column: 480, wide: 700, full: undefined } as const;

/** What a code says unless something else is chosen. */
export const DEFAULT_WIDTH = 'wide';

/** `auto` follows the reader’s device. */
export const THEMES = ['auto', 'light', 'dark'] as const;

/** What stands behind the address of a frame for a theme. */
export const getThemeHash = (theme: FrameTheme): string => (theme === 'auto' ? '' : `#${theme}`);

/** What the style of a frame ends with for a width. */
export const getWidthStyle = (width: FrameWidth): string =>
  WIDTHS[width] === undefined ? '' : `;max-width:${WIDTHS[width]}px`;

/** The forms to choose from, the one to start with first. */
export function getForms({ embedPath, height, fluidHeight, whole, language }: Embeddable): Forms {
  const { embed } = getLanguage(language).words;
  return [
    { label: embed.short, embedPath, height, fluidHeight },
    ...(whole ? [{ label: embed.all, ...whole }] : []),
  ];
}

/**
 * Cuts the code of a frame where a choice changes it. Takes the code for the theme `auto` and the default width, and the
 * address of its frame. With the texts of one theme and one width it is the code for them, without any it is the code
 * for `auto` and `full`.
 */
export function cutCode(code: string, src: string): CodePiece[] {
  const style = getWidthStyle(DEFAULT_WIDTH);
  const widths = (Object.keys(WIDTHS) as FrameWidth[]).filter((width) => WIDTHS[width]);
  const [first, second] = [
    {
      start: code.indexOf(`"${src}"`) + 1 + src.length,
      length: 0,
      pieces: (['light', 'dark'] as const).map((choice) => ({
        choice,
        text: getThemeHash(choice),
      })),
    },
    {
      // A title cannot contain it: its quotation marks are escaped.
      start: code.indexOf(`${style}"`),
      length: style.length,
      pieces: widths.map((choice) => ({ choice, text: getWidthStyle(choice) })),
    },
  ].toSorted((a, b) => a.start - b.start) as [Cut, Cut];
  return [
    { text: code.slice(0, first.start) },
    ...first.pieces,
    { text: code.slice(first.start + first.length, second.start) },
    ...second.pieces,
    { text: code.slice(second.start + second.length) },
  ];
}

export type FrameWidth = keyof typeof WIDTHS;
export type FrameTheme = (typeof THEMES)[number];
export type Form = Pick<Embeddable, 'embedPath' | 'height' | 'fluidHeight'> & { label: string };
export type Forms = [Form, ...Form[]];
/** A part of a code: always there, or only with a choice. */
export type CodePiece = { text: string; choice?: FrameTheme | FrameWidth };
type Cut = { start: number; length: number; pieces: CodePiece[] };

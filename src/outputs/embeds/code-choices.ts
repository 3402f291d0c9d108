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

/** The forms to choose from, the one to start with first; one without a label if there is no choice. */
export function getForms({ embedPath, height, forms = [] }: Embeddable): [Form, ...Form[]] {
  const [first = { label: '', embedPath, height }, ...others] = forms;
  return [first, ...others];
}

/**
 * Cuts the code of a frame where a choice changes it. Takes the code for the theme `auto` and the default width, and the
 * address of its frame. With the texts of one theme and one width it is the code for them, without any it is the code
 * for `auto` and `full`.
 */
export function cutCode(code: string, src: string): CodePiece[] {
  const afterAddress = code.indexOf(src) + src.length;
  const style = getWidthStyle(DEFAULT_WIDTH);
  const atStyle = code.lastIndexOf(style);
  const widths = (Object.keys(WIDTHS) as FrameWidth[]).filter((width) => WIDTHS[width]);
  return [
    { text: code.slice(0, afterAddress) },
    ...(['light', 'dark'] as const).map((choice) => ({ choice, text: getThemeHash(choice) })),
    { text: code.slice(afterAddress, atStyle) },
    ...widths.map((choice) => ({ choice, text: getWidthStyle(choice) })),
    { text: code.slice(atStyle + style.length) },
  ];
}

export type FrameWidth = keyof typeof WIDTHS;
export type FrameTheme = (typeof THEMES)[number];
export type Form = NonNullable<Embeddable['forms']>[number];
/** A part of a code: always there, or only with a choice. */
export type CodePiece = { text: string; choice?: FrameTheme | FrameWidth };

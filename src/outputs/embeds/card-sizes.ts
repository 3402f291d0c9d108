import type { Element } from 'hast';

/**
 * The sizes of frame.css, quote.css and list.css, in px, by tag and class: those of all widths, and what media queries
 * change.
 */
const SIZES: readonly { from: number; boxes: Readonly<Record<string, Box>> }[] = [
  {
    from: 0,
    boxes: {
      main: { font: [15, 22], above: 4, beside: 34 },
      h1: { font: [18, 24], heavy: true },
      h2: { font: [17, 24], heavy: true },
      b: { heavy: true },
      blockquote: { font: [22, 30], beside: 10 },
      '.home': { font: [18, 24], heavy: true },
      '.head': { above: 17 },
      '.row': { above: 19 },
      '.note': { above: 19, columns: [28, 0] },
      '.foot': { font: [15, 24], above: 20 },
      '.finding': { font: [17, 24], heavy: true, above: 18, columns: [28, 0] },
      '.long': { font: [19, 28], beside: 10 },
      '.original': { font: [17, 26] },
      '.pairs': { font: [17, 26], heavy: true },
      '.text': { font: [17, 24] },
      '.lead': { above: 4 },
      '.words': { font: [17, 24] },
      '.said': { font: [15, 24], above: 4 },
      '.entry': { above: 8 },
      '.unseen': { isUnseen: true },
    },
  },
  { from: 448, boxes: { '.who': { columns: ['half', 16] } } },
  {
    from: 576,
    boxes: {
      main: { beside: 50 },
      blockquote: { font: [24, 32], beside: 0 },
      '.version': { columns: [136, 24] },
      '.entry': { columns: [192, 16] },
    },
  },
];

/** The width of a drawing in a text, with the space around it, in em. */
export const MARK_WIDTH = 1.75;

/** How much wider a heavy text is. */
export const HEAVY = 1.07;

/** The size of an element in a frame of a width in px; a class counts more than a tag. */
export function getBox({ tagName, properties }: Element, frame: number): Box {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  const tiers = SIZES.filter(({ from }) => frame >= from);
  const name = [tagName, ...classes, tiers.length].join(' ');
  let box = known.get(name);
  if (!box) {
    const keys = [tagName, ...classes.map((one) => `.${one}`)];
    box = Object.assign({}, ...keys.flatMap((key) => tiers.map(({ boxes }) => boxes[key]))) as Box;
    known.set(name, box);
  }
  return box;
}

/** An element is asked for at each width of a frame, and there are few kinds of elements. */
const known = new Map<string, Box>();

export type Box = {
  /** The font size and the line height. */
  font?: readonly [size: number, line: number];
  heavy?: boolean;
  /** The padding and borders above and below, and at both sides. */
  above?: number;
  beside?: number;
  /** Two columns: the width of the first, and the gap. */
  columns?: readonly [first: number | 'half', gap: number];
  isUnseen?: boolean;
};

import type { Element, ElementContent } from 'hast';
import { getBox, HEAVY, MARK_WIDTH } from './card-sizes.ts';
import { countLines, getTextWidth, LINE_END } from './text-size.ts';

/** Elements that begin a line of their own; all others are parts of a text. */
const BLOCKS = new Set(['main', 'div', 'p', 'h1', 'h2', 'ul', 'ol', 'li', 'blockquote']);

/**
 * Lays out a card without a browser, from the lengths of its texts alone. Gives a function from the width of the frame,
 * and how wide the font is compared with ours, to the height of the card; widths and heights in px. Texts are measured
 * once.
 */
export function layOutCard(card: Element): (frame: number, fontWidth?: number) => number {
  const measured = measure(card, 16);
  return (frame, fontWidth = 1) =>
    Math.ceil(getHeight(measured, { frame, column: frame, font: [16, 20], fontWidth }));
}

/** Takes the font size around the element, in px: parts of a text may have another. */
function measure(element: Element, around: number): Measured {
  const size = getBox(element, 0).font?.[0] ?? around;
  const blocks = element.children.filter(isBlock);
  if (blocks.length > 0 || isSplit(element)) {
    const children = element.children.filter((child) => child.type === 'element');
    return { element, children: children.map((child) => measure(child, size)), words: undefined };
  }
  return { element, children: [], words: measureWords(element, size) };
}

function getHeight({ element, children, words }: Measured, place: Place): number {
  const { frame, column, font, fontWidth } = place;
  const box = getBox(element, frame);
  if (box.isUnseen) return 0;
  const inner = { ...place, column: column - (box.beside ?? 0), font: box.font ?? font };
  const above = box.above ?? 0;
  if (words) {
    const [size, line] = inner.font;
    if (words.length === 0) return above;
    const factor = size * fontWidth * (box.heavy ? HEAVY : 1);
    return above + line * countLines(words, SPACE, inner.column / factor);
  }
  const [first, second] = children;
  if (box.columns && first && second) {
    const [given, gap] = box.columns;
    const side = given === 'half' ? (inner.column - gap) / 2 : given;
    const rest = inner.column - gap - side;
    return (
      above +
      Math.max(
        getHeight(first, { ...inner, column: side }),
        getHeight(second, { ...inner, column: rest }),
      )
    );
  }
  return above + children.reduce((sum, child) => sum + getHeight(child, inner), 0);
}

/** The widths of the words of a text, in em of its font size; a drawing counts as a part of a word. */
function measureWords(element: Element, size: number): number[] {
  const words: number[] = [];
  let isOpen = false;
  const add = (width: number) => {
    if (isOpen) words.push((words.pop() ?? 0) + width);
    else words.push(width);
    isOpen = true;
  };
  const read = (node: ElementContent, em: number): void => {
    if (node.type === 'element') {
      const { isUnseen, font, heavy } = getBox(node, 0);
      if (isUnseen) return;
      const own = (font ? font[0] / size : em) * (heavy ? HEAVY : 1);
      if (node.tagName === 'svg') add(MARK_WIDTH);
      else if (node.tagName === 'br') {
        words.push(LINE_END);
        isOpen = false;
      } else for (const child of node.children) read(child, own);
    } else if (node.type === 'text') {
      // Not at no-break spaces, which `\s` would include.
      for (const [index, word] of node.value.split(/[ \t\n]+/).entries()) {
        if (index > 0) isOpen = false;
        if (word !== '') add(getTextWidth(word, em));
      }
    }
  };
  for (const child of element.children) read(child, 1);
  return words;
}

/** In em. */
const SPACE = getTextWidth(' ', 1);

const isBlock = (node: ElementContent): boolean =>
  node.type === 'element' && BLOCKS.has(node.tagName);

/** A drawing next to a text is a column of its own. */
const isSplit = (element: Element): boolean => getBox(element, 0).columns !== undefined;

type Measured = { element: Element; children: Measured[]; words: number[] | undefined };

type Place = {
  frame: number;
  column: number;
  font: readonly [size: number, line: number];
  fontWidth: number;
};

import type { ContainerNode, Node } from '@takumi-rs/helpers';
import { STANCE_MARKS } from '#model/marks.ts';
import type { StanceLine, StanceList } from '../card-parts.ts';
import { box, mark, span, text } from './nodes.ts';
import { INK } from './style.ts';

/** Where someone stands, in type of a size in px: a line each, or a table in two columns if there are more than three. */
export const makeStances = ({ form, lines }: StanceList, size: number): ContainerNode => {
  const style = { fontSize: size, lineHeight: `${size + 10}px` };
  if (form === 'lines') return box('stances', lines.map(makeLine), { style });
  const className = lines.length > 3 ? 'stance half' : 'stance';
  return box(
    'stances',
    lines.map((line) => box(className, makeCells(line))),
    { style },
  );
};

const makeLine = (line: StanceLine): ContainerNode =>
  box('stance-line', [
    span('strong', line.lead),
    span('', line.rest),
    makeMark(line),
    span('', line.words),
  ]);

const makeCells = (line: StanceLine): Node[] => [
  text('strong question', line.lead),
  box('stance-words', [makeMark(line), span('', line.words)]),
];

/** The mark of a stance, ringed if the article alone carries it; the mark has the same size in both. */
const makeMark = ({ stance, isAlone }: StanceLine): Node =>
  isAlone
    ? mark('in-line ringed', ringMark(STANCE_MARKS[stance]), RING_BOX, INK, RINGED)
    : mark('in-line', STANCE_MARKS[stance], { width: 16, height: 16 }, INK, PLAIN);

/** A mark in a dotted ring, in a box of 26 by 26. */
export const ringMark = (drawing: string): string =>
  `<circle cx="13" cy="13" r="11.8" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="1.6 2.14"/><g transform="translate(5 5)">${drawing}</g>`;

export const RING_BOX = { width: 26, height: 26 };

/** In px. */
const PLAIN = { style: { width: 28, height: 28 } };
const RINGED = { style: { width: 45, height: 45 } };

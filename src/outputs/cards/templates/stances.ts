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

/** The mark of a stance, which has the same size in each form. */
function makeMark(line: StanceLine): Node {
  const { inside, frame } = shapeMark(line);
  const className = line.form === 'alone' ? 'in-line ringed' : 'in-line';
  const style = { width: frame.width * SCALE, height: frame.height * SCALE };
  return mark(className, inside, frame, INK, { style });
}

/** The drawing of a mark with what its form adds, and its box. */
export function shapeMark({ mark: name, form }: Pick<StanceLine, 'mark' | 'form'>): {
  inside: string;
  frame: { width: number; height: number };
} {
  const drawing = STANCE_MARKS[name];
  switch (form) {
    case 'alone':
      return { inside: ringMark(drawing), frame: { width: 26, height: 26 } };
    case 'elsewhere':
      return { inside: addPlus(drawing), frame: { width: 26, height: 16 } };
    case undefined:
      return { inside: drawing, frame: { width: 16, height: 16 } };
  }
}

/** The article alone carries it: the mark is in a dotted ring. */
const ringMark = (drawing: string): string =>
  `<circle cx="13" cy="13" r="11.8" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="1.6 2.14"/><g transform="translate(5 5)">${drawing}</g>`;

/** Only other sources carry it: a plus stands before the mark. */
const addPlus = (drawing: string): string =>
  `<path d="M4.4 4v8M.4 8h8" fill="none" stroke="currentColor" stroke-width="1.8"/><g transform="translate(10 0)">${drawing}</g>`;

/** A mark is 28 px high. */
const SCALE = 1.75;

import type { ContainerNode } from '@takumi-rs/helpers';
import { STANCE_MARKS } from '#model/marks.ts';
import type { StanceLine } from '../card.ts';
import { box, mark, text } from './nodes.ts';
import { INK } from './style.ts';

/** Where someone stands, a question a line, in type of a size in px, in two columns if there are more than three. */
export const makeStances = (stances: readonly StanceLine[], size: number): ContainerNode =>
  box(
    'stances',
    stances.map((line) => box(stances.length > 3 ? 'stance half' : 'stance', makeLine(line))),
    { style: { fontSize: size, lineHeight: `${size + 10}px` } },
  );

const makeLine = ({ question, stance, words, isAlone }: StanceLine) => [
  text('strong', question),
  isAlone
    ? mark('mark', RING + inRing(STANCE_MARKS[stance]), { width: 30, height: 30 }, INK, RINGED)
    : mark('mark', STANCE_MARKS[stance], { width: 16, height: 16 }, INK, PLAIN),
  text('stance-words', words),
];

const RING =
  '<circle cx="15" cy="15" r="13.5" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="2 2.24"/>';
const inRing = (drawing: string) => `<g transform="translate(7 7)">${drawing}</g>`;

/** In px; the mark has the same size in both. */
const PLAIN = { style: { width: 26, height: 26 } };
const RINGED = { style: { width: 49, height: 49 } };

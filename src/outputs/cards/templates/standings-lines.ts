import type { ContainerNode } from '@takumi-rs/helpers';
import { STANCE_MARKS } from '#model/marks.ts';
import type { StandingsCard } from '../card.ts';
import type { StandingsMark } from '../card-parts.ts';
import { makeFrame } from './frame.ts';
import { makeFoot, makeHeading, makeKicker } from './headline.ts';
import { box, text } from './nodes.ts';
import { makeCell } from './standings-cell.ts';

/** The standings of many actors, or of actors with long names: a line of marks for each question, like beside like. */
export function getLineLayouts(card: StandingsCard): ContainerNode[] {
  const { questions, rows } = card;
  if (!questions) return [];
  const cell = Math.min(LARGEST, Math.floor(WIDEST / rows.length));
  if (cell < SMALLEST) return [];
  const lines = questions.map((label, column) =>
    box('stance line', [
      text('strong question', label),
      box(
        'cells',
        sortMarks(rows.map(({ cells }) => cells[column])).map((found) => makeCell(found, cell)),
      ),
    ]),
  );
  const heading = { ...card, facts: card.legend };
  return [
    makeHeading(heading, { title: 60, line: 64, summary: 33 }),
    makeHeading({ ...heading, summary: undefined }, { title: 52, line: 56, summary: 0 }),
  ].map((head) =>
    makeFrame(card, {
      middle: box('middle', [makeKicker(card), ...head, box('stances', lines)]),
      ...makeFoot(card),
    }),
  );
}

/** By mark, in the order of their list; those without any last. */
const sortMarks = (marks: readonly (StandingsMark | undefined)[]) =>
  marks.toSorted((a, b) => getOrder(a) - getOrder(b));

const getOrder = (found: StandingsMark | undefined) =>
  found ? MARKS.indexOf(found.mark) : MARKS.length;

const MARKS = Object.keys(STANCE_MARKS);

/** The space for a line, and the size of a cell, in px. */
const WIDEST = 724;
const LARGEST = 44;
const SMALLEST = 17;

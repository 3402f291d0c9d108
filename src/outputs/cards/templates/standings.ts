import type { ContainerNode } from '@takumi-rs/helpers';
import type { StandingsCard } from '../card.ts';
import { makeFrame } from './frame.ts';
import { getHeadlineLayouts, makeFoot, makeHeading, makeKicker } from './headline.ts';
import type { HeadingSizes } from './headline.ts';
import { box, text } from './nodes.ts';
import { makeCell } from './standings-cell.ts';
import { getLineLayouts } from './standings-lines.ts';

/**
 * The layouts of the standings: a mark for each stated position, a dot for none. A row for each actor with his name if
 * there is space, else a line of marks for each question, and words alone if the marks would be too small.
 */
export function getStandingsLayouts(card: StandingsCard): ContainerNode[] {
  if (card.rows.length === 0) return getHeadlineLayouts(card);
  const isNamed = card.rows.every(({ name }) => name !== undefined);
  const grids =
    isNamed && card.rows.length <= MOST_NAMES
      ? NAMED_CELLS.map((size) => makeGrid(card, size))
      : [];
  const boards = grids.flatMap((grid) => SIZES.map((sizes) => makeBoard(card, grid, sizes)));
  return [...boards, ...getLineLayouts(card), ...getHeadlineLayouts(card)];
}

const makeBoard = (card: StandingsCard, grid: ContainerNode, sizes: HeadingSizes) =>
  makeFrame(card, {
    head: makeKicker(card),
    middle: box('board', [box('stack', makeHeading({ ...card, facts: card.legend }, sizes)), grid]),
    ...makeFoot(card),
  });

function makeGrid({ rows }: StandingsCard, cell: number): ContainerNode {
  const names = rows.map(({ name }) =>
    text('grid-name', name ?? '', { style: { height: cell + 1, lineHeight: `${cell}px` } }),
  );
  const marks = rows.map(({ cells }) =>
    box(
      'grid-row',
      cells.map((found) => makeCell(found, cell)),
    ),
  );
  return box('grid', [box('stack', names), box('stack', marks)]);
}

/** The size of a cell, in px. */
const NAMED_CELLS = [56, 46, 38, 34];
/** Each name needs a line, so no more than this are shown. */
const MOST_NAMES = 11;

const SIZES: readonly HeadingSizes[] = [
  { title: 72, line: 76, summary: 36 },
  { title: 60, line: 64, summary: 33 },
  { title: 52, line: 56, summary: 30 },
];

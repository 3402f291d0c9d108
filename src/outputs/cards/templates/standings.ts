import type { ContainerNode, Node } from '@takumi-rs/helpers';
import { STANCE_MARKS } from '#model/marks.ts';
import type { StandingsCard } from '../card.ts';
import type { StandingsMark } from '../card-parts.ts';
import { makeFrame } from './frame.ts';
import { getHeadlineLayouts, makeFoot, makeHeading, makeKicker } from './headline.ts';
import type { HeadingSizes } from './headline.ts';
import { box, mark, text } from './nodes.ts';
import { RING_BOX, ringMark } from './stances.ts';
import { INK } from './style.ts';

/**
 * The layouts of the standings: a mark for each stated position, a dot for none. With names if there is space, without
 * names for many actors, and as words alone if the marks would be too small.
 */
export function getStandingsLayouts(card: StandingsCard): ContainerNode[] {
  const columns = card.rows[0]?.cells.length ?? 0;
  const cell = Math.floor(Math.min(38, HIGHEST / card.rows.length - 1, WIDEST / columns));
  if (card.rows.length === 0) return getHeadlineLayouts(card);
  const isNamed = card.rows.every(({ name }) => name !== undefined);
  const grids = [
    ...(isNamed && card.rows.length <= MOST_NAMES
      ? NAMED_CELLS.map((size) => makeGrid(card, size, true))
      : []),
    ...(cell >= SMALLEST ? [makeGrid(card, cell, false)] : []),
  ];
  const boards = grids.flatMap((grid) => SIZES.map((sizes) => makeBoard(card, grid, sizes)));
  return [...boards, ...getHeadlineLayouts(card)];
}

const makeBoard = (card: StandingsCard, grid: ContainerNode, sizes: HeadingSizes) =>
  makeFrame(card, {
    head: makeKicker(card),
    middle: box('board', [box('stack', makeHeading({ ...card, facts: card.legend }, sizes)), grid]),
    ...makeFoot(card),
  });

function makeGrid({ rows }: StandingsCard, cell: number, isNamed: boolean): ContainerNode {
  const square = { width: cell, height: cell };
  const names = rows.map(({ name }) =>
    text('grid-name', name ?? '', { style: { height: cell + 1, lineHeight: `${cell}px` } }),
  );
  const marks = rows.map(({ cells }) =>
    box(
      'grid-row',
      cells.map((found) => box('cell', [makeCell(found, cell)], { style: square })),
    ),
  );
  return box('grid', [...(isNamed ? [box('stack', names)] : []), box('stack', marks)]);
}

function makeCell(found: StandingsMark | undefined, cell: number): Node {
  if (!found) return box('none', []);
  const drawing = STANCE_MARKS[found.stance];
  const [inside, frame, share] = found.isAlone
    ? ([ringMark(drawing), RING_BOX, 1] as const)
    : ([drawing, { width: 16, height: 16 }, 0.62] as const);
  const size = Math.round(cell * share);
  return mark('mark', inside, frame, INK, { style: { width: size, height: size } });
}

/** The space for the marks, and the size of a mark, in px. */
const HIGHEST = 380;
const WIDEST = 520;
const SMALLEST = 14;
const NAMED_CELLS = [56, 46, 38, 34];
/** Each name needs a line, so no more than this are shown. */
const MOST_NAMES = 11;

const SIZES: readonly HeadingSizes[] = [
  { title: 72, line: 76, summary: 36 },
  { title: 60, line: 64, summary: 33 },
];

import type { ContainerNode, Node } from '@takumi-rs/helpers';
import { STANCE_MARKS } from '#model/marks.ts';
import type { StandingsMark } from '../card-parts.ts';
import { box, mark } from './nodes.ts';
import { RING_BOX, ringMark } from './stances.ts';
import { INK } from './style.ts';

/** A square cell of the standings, of a size in px: a mark, over dashes if it is only scheduled, or a dot for nothing. */
export const makeCell = (found: StandingsMark | undefined, size: number): ContainerNode =>
  box(
    found?.isScheduled ? 'cell scheduled' : 'cell',
    [found ? makeMark(found, size) : box('none', [])],
    { style: { width: size, height: size } },
  );

function makeMark({ stance, isAlone }: StandingsMark, cell: number): Node {
  const drawing = STANCE_MARKS[stance];
  const [inside, frame, share] = isAlone
    ? ([ringMark(drawing), RING_BOX, 1] as const)
    : ([drawing, { width: 16, height: 16 }, 0.62] as const);
  const size = Math.round(cell * share);
  return mark('mark', inside, frame, INK, { style: { width: size, height: size } });
}

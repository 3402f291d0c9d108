import type { ContainerNode, Node } from '@takumi-rs/helpers';
import type { StandingsMark } from '../card-parts.ts';
import { box, mark } from './nodes.ts';
import { shapeMark } from './stances.ts';
import { INK } from './style.ts';

/** A square cell of the standings, of a size in px: a mark, over dashes if it is only scheduled, or a dot for nothing. */
export const makeCell = (found: StandingsMark | undefined, size: number): ContainerNode =>
  box(
    found?.isScheduled ? 'cell scheduled' : 'cell',
    [found ? makeMark(found, size) : box('none', [])],
    { style: { width: size, height: size } },
  );

function makeMark(found: StandingsMark, cell: number): Node {
  const { inside, frame } = shapeMark(found);
  const unit = (cell * MARK_SHARE) / 16;
  const style = { width: Math.round(frame.width * unit), height: Math.round(frame.height * unit) };
  return mark('mark', inside, frame, INK, { style });
}

/** How much of a cell a mark without a form takes; in its ring it fills the cell. */
const MARK_SHARE = 0.615;

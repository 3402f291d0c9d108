import { fits, overlap } from './boxes.ts';
import type { Box, Widths } from './boxes.ts';
import { getMark, makeLabels } from './make-labels.ts';
import type { Label, LabelPoint } from './make-labels.ts';

/**
 * Finds a position for each point’s name where it covers no other name, no point and nothing of `taken`, at any width
 * of the map. A name without a position is replaced with a number; without a position for the number, only the point is
 * shown.
 *
 * Takes the points, the most important first, and the map’s height divided by its width. Gives a label for each, in
 * order.
 */
export function placeLabels(
  points: readonly LabelPoint[],
  taken: readonly Box[],
  ratio: number,
  widths: Widths,
): Labels {
  const obstacles = [...taken, ...points.map(getMark)];
  const canStand = ({ box }: Label) =>
    fits(box, ratio, widths) && !obstacles.some((obstacle) => overlap(box, obstacle, widths));
  const isFree = ({ box }: Label, others: Labels) =>
    !others.some((other) => other && overlap(box, other.box, widths));

  const names = points.map((point) => makeLabels(point, point.name, false).filter(canStand));
  const labels = [...findMost(names, isFree)];
  points.forEach((point, index) => {
    labels[index] ??= makeLabels(point, String(point.number), true)
      .filter(canStand)
      .find((label) => isFree(label, labels));
  });
  return labels;
}

/**
 * Chooses at most one of each point’s candidates, so that as few points as possible have none. Tries all combinations,
 * up to a limit.
 */
function findMost(candidates: readonly Label[][], isFree: IsFree): Labels {
  let best: Labels = candidates.map(() => undefined);
  let fewest = Infinity;
  let steps = 0;
  const choose = (chosen: Labels, missing: number) => {
    steps += 1;
    if (missing >= fewest || steps > MOST_STEPS) return;
    const next = candidates[chosen.length];
    if (!next) {
      [best, fewest] = [chosen, missing];
      return;
    }
    for (const label of next) if (isFree(label, chosen)) choose([...chosen, label], missing);
    choose([...chosen, undefined], missing + 1);
  };
  choose([], 0);
  return best;
}

const MOST_STEPS = 20_000;

type IsFree = (label: Label, others: Labels) => boolean;
type Labels = readonly (Label | undefined)[];

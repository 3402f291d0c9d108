import { fits, overlap } from './boxes.ts';
import type { Box, Widths } from './boxes.ts';
import { getMark, makeLabels } from './make-labels.ts';
import type { Label, LabelPoint } from './make-labels.ts';

/**
 * Finds a position for each point’s name where it covers no other name, no point and nothing of `taken`, at any width
 * of the map. A name without a position is replaced with a number, and stands only on a wide map if there is room there;
 * without a position for the number, only the point is shown.
 *
 * Takes the points, the most important first, and the map’s height divided by its width. Gives the labels of each, in
 * order.
 */
export function placeLabels(
  points: readonly LabelPoint[],
  taken: readonly Box[],
  ratio: number,
  { all, wide }: { all: Widths; wide: Widths },
): PointLabels[] {
  const obstacles = [...taken, ...points.map(getMark)];
  const listFree = (point: LabelPoint, text: string, isNumber: boolean, widths: Widths) =>
    makeLabels(point, text, isNumber).filter(
      ({ box }) =>
        fits(box, ratio, widths) && !obstacles.some((obstacle) => overlap(box, obstacle, widths)),
    );
  const isFree = ({ box }: Label, others: Labels, widths = all) =>
    !others.some((other) => other && overlap(box, other.box, widths));

  const labels = [
    ...findMost(
      points.map((point) => listFree(point, point.name, false, all)),
      isFree,
    ),
  ];
  points.forEach((point, index) => {
    labels[index] ??= listFree(point, String(point.number), true, all).find((label) =>
      isFree(label, labels),
    );
  });
  const names: (Label | undefined)[] = [];
  return points.map((point, index) => {
    const label = labels[index];
    if (label && !label.isNumber) return { label };
    const others = [...labels.filter((other) => other !== label), ...names];
    const name = listFree(point, point.name, false, wide).find((one) => isFree(one, others, wide));
    names.push(name);
    return { label, wideLabel: name };
  });
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
/** `wideLabel` takes the place of a number on a wide map. */
export type PointLabels = { label: Label | undefined; wideLabel?: Label | undefined };

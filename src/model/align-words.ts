import type { Word } from './words.ts';

/**
 * Finds the most words that two texts share in the same order. Of all alignments with that many words it prefers one
 * with the fewest runs, and then one that comes early.
 *
 * A run never starts or ends between bound words: a `5` is not shared with `5%`. Time and memory grow with the product
 * of the lengths, whatever the words. The method is Needleman and Wunsch’s with a cost for each run
 * (https://en.wikipedia.org/wiki/Gap_penalty#Affine).
 */
export function alignWords(ours: readonly Word[], theirs: readonly Word[]): Run[] {
  const ids = new Map<string, number>();
  const [rows, columns] = [prepare(ours, ids), prepare(theirs, ids)];
  // One more shared word outweighs any number of runs.
  const worth = Math.min(ours.length, theirs.length) + 1;
  const scores = {
    best: new Int32Array(theirs.length),
    shared: new Int32Array(theirs.length).fill(NEVER),
  };
  const steps = ours.map((_, row) => fillRow(rows, row, columns, worth, scores));
  return readRuns(steps, theirs.length);
}

/**
 * Computes the scores of a row from those of the row above; gives the last step of the best alignment up to each
 * column.
 */
function fillRow(rows: Line, row: number, columns: Line, worth: number, scores: Scores) {
  const { best, shared } = scores;
  const [id, opens, closes] = [rows.ids[row], rows.opens[row], rows.closes[row]];
  const steps = new Uint8Array(columns.ids.length);
  let left = 0;
  let bestBefore = 0;
  let sharedBefore = NEVER;
  for (let column = 0; column < steps.length; column += 1) {
    const above = best[column] ?? 0;
    const sharedAbove = shared[column] ?? NEVER;
    let step = 0;
    let score = left;
    let meeting = NEVER;
    if (id === columns.ids[column]) {
      const fresh = opens === 1 && columns.opens[column] === 1 ? bestBefore - 1 : NEVER;
      if (sharedBefore >= fresh) step = LONGER;
      meeting = Math.max(sharedBefore, fresh) + worth;
    }
    if (above > score) {
      score = above;
      step |= SKIP_OURS;
    }
    if (meeting > score && closes === 1 && columns.closes[column] === 1) {
      score = meeting;
      step |= SHARE;
    }
    steps[column] = step;
    best[column] = score;
    shared[column] = meeting;
    left = score;
    bestBefore = above;
    sharedBefore = sharedAbove;
  }
  return steps;
}

/** Traces the best alignment back from the ends of both texts. */
function readRuns(steps: readonly Uint8Array[], columns: number): Run[] {
  const runs: Run[] = [];
  let [row, column] = [steps.length - 1, columns - 1];
  while (row >= 0 && column >= 0) {
    let step = steps[row]?.[column] ?? 0;
    if (step & SHARE) {
      let length = 1;
      while (step & LONGER) {
        step = steps[row - length]?.[column - length] ?? 0;
        length += 1;
      }
      row -= length;
      column -= length;
      runs.push({ ours: row + 1, theirs: column + 1, length });
    } else if (step & SKIP_OURS) row -= 1;
    else column -= 1;
  }
  return runs.reverse();
}

/** Words as numbers, and whether a run may start and end at each. */
function prepare(words: readonly Word[], known: Map<string, number>): Line {
  const ids = words.map(({ key }) => {
    const id = known.get(key) ?? known.size;
    known.set(key, id);
    return id;
  });
  return {
    ids: Int32Array.from(ids),
    opens: Uint8Array.from(words, (_, index) => (words[index - 1]?.isBound ? 0 : 1)),
    closes: Uint8Array.from(words, ({ isBound }) => (isBound ? 0 : 1)),
  };
}

const [SHARE, SKIP_OURS, LONGER] = [1, 2, 4];

/** The score of an impossible alignment: too low for any number of words to make up for. */
const NEVER = -(2 ** 30);

/** Consecutive words that both texts share: where they start in each, and how many there are. */
export type Run = { ours: number; theirs: number; length: number };

type Line = { ids: Int32Array; opens: Uint8Array; closes: Uint8Array };

/** For each column: the best score of all alignments, and the best of those whose last two words are shared. */
type Scores = { best: Int32Array; shared: Int32Array };

import { alignWords } from './align-words.ts';
import { splitWords } from './words.ts';
import type { Word } from './words.ts';

/**
 * Compares the article’s words with those of a report, word by word.
 *
 * `words.ts` defines when two words are the same. Gives both texts as pieces that join up to the exact original texts.
 * Words of the report before the first and after the last shared word are context, unless the article has other words
 * in their place.
 */
export function compareWords(article: string, reported: string): Comparison {
  const ours = splitWords(article);
  const theirs = splitWords(reported);
  const lines: Comparison = { article: [], reported: [] };
  const steps = settle(getSteps(ours, theirs), theirs);
  steps.forEach(({ kind, a, r }, index) => {
    const ourText = join(ours.slice(...a));
    switch (kind) {
      case 'same':
        lines.article.push({ kind: 'same', text: ourText });
        lines.reported.push({ kind: 'same', text: join(theirs.slice(...r)) });
        return;
      case 'replaced': {
        // Before the first shared word, only as many reported words count as replaced as the article has there.
        let from = index === 0 ? Math.max(r[0], r[1] - (a[1] - a[0])) : r[0];
        while (from > r[0] && theirs[from - 1]?.isBound) from -= 1;
        lines.article.push({ kind: 'differs', text: ourText });
        if (from > r[0])
          lines.reported.push({ kind: 'context', text: join(theirs.slice(r[0], from)) });
        if (r[1] > from)
          lines.reported.push({ kind: 'differs', text: join(theirs.slice(from, r[1])) });
        return;
      }
      case 'left-out': {
        const isEdge = index === 0 || index === steps.length - 1;
        if (!isEdge) lines.article.push({ kind: 'gap', text: '' });
        lines.reported.push({
          kind: isEdge ? 'context' : 'differs',
          text: join(theirs.slice(...r)),
        });
      }
    }
  });
  return lines;
}

/** The steps from the article’s words to the report’s: which are shared, which replaced, and which left out. */
function getSteps(ours: readonly Word[], theirs: readonly Word[]): Step[] {
  const steps: Step[] = [];
  const end = { ours: ours.length, theirs: theirs.length, length: 0 };
  let [a, r] = [0, 0];
  for (const run of [...alignWords(ours, theirs), end]) {
    if (run.ours > a) steps.push({ kind: 'replaced', a: [a, run.ours], r: [r, run.theirs] });
    else if (run.theirs > r) steps.push({ kind: 'left-out', a: [a, a], r: [r, run.theirs] });
    [a, r] = [run.ours + run.length, run.theirs + run.length];
    if (run.length > 0) steps.push({ kind: 'same', a: [run.ours, a], r: [run.theirs, r] });
  }
  return steps;
}

/**
 * If the same words could be left out one or more words earlier, moves the gap so that whole sentences are left out.
 */
function settle(steps: Step[], theirs: readonly Word[]): Step[] {
  steps.forEach((step, index) => {
    const [before, after] = [steps[index - 1], steps[index + 1]];
    if (step.kind !== 'left-out' || before?.kind !== 'same' || after?.kind !== 'same') return;
    const isWhole = (by: number) =>
      endsSentence(theirs[step.r[0] - by - 1]) && endsSentence(theirs[step.r[1] - by - 1]);
    let by = 0;
    while (!isWhole(by)) {
      by += 1;
      if (
        before.a[1] - by <= before.a[0] ||
        theirs[step.r[0] - by]?.key !== theirs[step.r[1] - by]?.key
      )
        return;
    }
    for (const end of [before.a, before.r]) end[1] -= by;
    for (const start of [after.a, after.r]) start[0] -= by;
    step.r = [step.r[0] - by, step.r[1] - by];
    step.a = [step.a[0] - by, step.a[1] - by];
  });
  return steps;
}

const endsSentence = (word: Word | undefined) =>
  word !== undefined && /[.!?…]["”’»)]*\s*$/u.test(word.text);

const join = (words: readonly Word[]) => words.map(({ text }) => text).join('');

/** Ranges of words; the end is exclusive. */
type Step = { kind: 'same' | 'replaced' | 'left-out'; a: [number, number]; r: [number, number] };

export type Piece = {
  /** `gap` has no text: it marks where the article leaves words out. */
  kind: 'same' | 'differs' | 'context' | 'gap';
  text: string;
};

export type Comparison = { article: Piece[]; reported: Piece[] };

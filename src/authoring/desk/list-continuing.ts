import { simplify } from '#content/record-lock/find-words.ts';
import type { Entry } from './desk.ts';

/**
 * The quotes that began in an earlier sentence and go on in each sentence, by its index.
 *
 * Takes the sentences of the article and, for each, the quotes that begin in it.
 */
export function listContinuing(
  sentences: readonly string[],
  beginning: readonly (readonly Entry[])[],
): Map<number, string[]> {
  const bare = sentences.map((text) => simplify(text).replace(MARKS, ''));
  const continuing = new Map<number, string[]>();
  for (const [index, quotes] of beginning.entries())
    for (const { id, words } of quotes) {
      const quoted = simplify(words);
      for (let next = index + 1; isPart(quoted, bare[next]); next += 1)
        continuing.set(next, [...(continuing.get(next) ?? []), id]);
    }
  return continuing;
}

/** The end of a quotation has words of the author behind it; those that begin the sentence are enough. */
function isPart(quoted: string, sentence: string | undefined): boolean {
  if (sentence === undefined || sentence === '') return false;
  const [start = ''] = sentence.split(/["“”„«»]/u);
  return start.trim() !== '' && quoted.includes(start.replace(MARKS, ''));
}

const MARKS = /^[\s"“”„«»‘’']+|[\s"“”„«»‘’'.,…]+$/gu;

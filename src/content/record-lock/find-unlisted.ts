import { simplify, splitParts } from './find-words.ts';

/**
 * The quotations of an article that no entry has, with their sentences: words in quotation marks that neither hold the
 * words of an entry nor are part of them.
 *
 * Takes the sentences by their ids, and the words of the entries as the article has them.
 */
export function findUnlisted(
  sentences: ReadonlyMap<string, string>,
  entries: readonly string[],
): Quotation[] {
  const isListed = makeListed(entries);
  return [...sentences].flatMap(([sentence, text]) =>
    listQuoted(text)
      .filter((words) => !isListed(words))
      .map((words) => ({ sentence, words })),
  );
}

/** Makes the function that tells whether a quotation holds the words of an entry, or is part of them. */
export function makeListed(entries: readonly string[]): (words: string) => boolean {
  const known = entries.flatMap(splitParts).map(toWords);
  return (words) =>
    known.some((one) => one.includes(toWords(words)) || toWords(words).includes(one));
}

/** What stands in double quotation marks, the outer ones where one is in another. A mark of inches opens nothing. */
function listQuoted(text: string): string[] {
  const marks = /“([^“”]*(?:“[^“”]*”[^“”]*)*)”|„([^„“”]*)[“”]|«([^«»]*)»|"([^"]*)"/gu;
  return [...text.matchAll(marks)]
    .map(([, ...found]) => found.join('').trim())
    .filter((words) => /\p{L}/u.test(words));
}

/** Without what may differ at the ends: points and commas that belong to the sentence around. */
const toWords = (text: string) => simplify(text).replace(/^[\s.,…]+|[\s.,…]+$/gu, '');

export type Quotation = { sentence: string; words: string };

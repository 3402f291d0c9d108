/**
 * The pieces of an excerpt from Pagefind, which is text with `<` and `>` escaped and `<mark>` around matches. The
 * pieces are inserted as text and never parsed as HTML.
 */
export function parseExcerpt(excerpt: string): MarkedText[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({
      text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      marked: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}

/** The pieces of a text, with those words marked that start like a word of the query, ignoring accents. */
export function markWords(text: string, query: string): MarkedText[] {
  const wanted = fold(query).match(WORDS) ?? [];
  return text
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .map((piece, index) => ({
      text: piece,
      marked: index % 2 === 1 && wanted.some((word) => fold(piece).startsWith(word)),
    }))
    .filter(({ text: piece }) => piece !== '');
}

/** True if a query contains anything that can be searched for. */
export const hasWords = (query: string): boolean => fold(query).match(WORDS) !== null;

const WORDS = /[\p{L}\p{N}]+/gu;

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export type MarkedText = { text: string; marked: boolean };

import type { Frame } from './find-speaker.ts';
import type { Speech } from './speech.ts';

/**
 * What a quotation is, by its words and those around it: words that somebody said or wrote, a title or name, or a word
 * held at a distance.
 */
export function classifyQuotation(
  text: string,
  { before, after }: Frame,
  speech: Speech,
): QuotationKind {
  const words = text.split(/\s+/u);
  const isNamed = speech.names.test(before);
  const isTitle =
    isTitleLike(words, speech) && (/\p{L}/u.test(before) || /^\s*\p{Ll}/u.test(after));
  if (isNamed && words.length <= 10 && (isTitle || words.length <= 3 || !/[.!?]$/u.test(text)))
    return 'title';
  if (words.length > LONGEST_WORD_GROUP || /:\s*$/u.test(before))
    return isTitle && words.length <= 8 && !/:\s*$/u.test(before) ? 'title' : 'statement';
  if (isTitle) return 'title';
  const says = [before, after.slice(0, NEAR)].some(
    (side) => side.search(speech.says) !== -1 || side.search(speech.accords) !== -1,
  );
  if (says) return 'statement';
  return words.length === 1 ||
    (words.length <= 3 && /^\p{Ll}/u.test(text) && !/[.!?…]$/u.test(text))
    ? 'scare'
    : 'statement';
}

/** Capitals throughout, or in German, where every noun has one, at the start. */
function isTitleLike(words: readonly string[], { isGerman }: Speech): boolean {
  const last = words.at(-1) ?? '';
  if (/[!?…]$/u.test(last)) return false;
  const long = words.map((word) => word.replace(/^\P{L}+/u, '')).filter((word) => word.length > 3);
  const first = /^\p{Lu}/u.test(words[0] ?? '');
  if (isGerman) return first && words.length <= 4 && !/[.]$/u.test(last);
  return (
    first &&
    (long.length === 0 ? words.length <= 2 : long.every((word) => /^[\p{Lu}\p{N}]/u.test(word)))
  );
}

/** In words; longer ones are taken for a statement. */
const LONGEST_WORD_GROUP = 6;

/** How far behind a quotation a verb of saying counts, in UTF-16 units. */
const NEAR = 60;

export type QuotationKind = 'statement' | 'title' | 'scare';

import { readNounPhrase } from './noun-phrase.ts';
import type { Speech } from './speech.ts';
import { isPronoun } from './subject.ts';

/** What words beside a verb of saying name: undefined if they name nobody. */
export function toNamed(words: string, speech: Speech): Named | undefined {
  const text = words.trim().replace(/^-(?:t-)?/u, '');
  const [first = ''] = /^[\p{L}\p{M}'’]+/u.exec(text) ?? [];
  if (isPronoun(first, speech)) return NO_NAME;
  const phrase = readNounPhrase(text, speech);
  return phrase === undefined || phrase.length > LONGEST_PHRASE
    ? undefined
    : { kind: 'named', phrase };
}

/** Parts of a verb and adverbs behind it: `a ensuite précisé X`, `erklärte dazu X`. */
export const skipParticles = (text: string) =>
  text
    .replace(
      /^(?:\s+(?:to|that|dass|que|also|later|dazu|weiter|am \p{L}+|heute|gestern|ensuite|également|aussi|encore|ayer|hoy|también|anche|również|też|також|также|ook|ještě|också|też|se|si|się))+(?=\s)/u,
      '',
    )
    .trim();

/** Where a pattern with the flag `g` is found first. */
export function findFirst(text: string, pattern: RegExp) {
  const [match] = text.matchAll(pattern);
  return match && { start: match.index, end: match.index + match[0].length };
}

/** Where a pattern with the flag `g` is found last. */
export function findLast(text: string, pattern: RegExp) {
  const match = [...text.matchAll(pattern)].at(-1);
  return match && { start: match.index, end: match.index + match[0].length };
}

/** For a pronoun, or a verb without a subject. */
export const NO_NAME: Named = { kind: 'pronoun' };

/** In UTF-16 units: what is longer names nobody. */
export const LONGEST_PHRASE = 120;

export type Named = { kind: 'named'; phrase: string } | { kind: 'pronoun' | 'nobody' };

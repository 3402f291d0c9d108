import type { Speech } from './speech.ts';

/**
 * The author’s words within one pair of marks, as in Russian or French: `…, — заявил X. — …`, `…, dit-elle, …`.
 * Undefined where there are none.
 */
export function readAside(quotation: string, speech: Speech): string | undefined {
  for (const { 1: between, 2: tied } of quotation.slice(0, LONGEST).matchAll(ASIDE)) {
    const words = between ?? tied ?? '';
    const [verb] = words.matchAll(speech.says);
    if (verb && verb.index <= NEAR) return words;
  }
  return undefined;
}

/** Between dashes, or between commas where a pronoun is tied to the verb. */
const ASIDE =
  /[,!?…]\s[–—-]\s([^–—«»“”]{3,120}?)[.,]?\s[–—-]\s|,\s((?:\p{L}+[ '’])?\p{L}+-(?:t-)?(?:il|elle|ils|elles|on))(?=,)/gu;

/** In UTF-16 units. */
const LONGEST = 2000;
const NEAR = 20;

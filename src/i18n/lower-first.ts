import type { Language } from './language.ts';

/**
 * Makes words of the interface fit inside a line: `supports` for `Supports`. Only the first letter changes; German
 * nouns keep their capitals.
 */
export const lowerFirst = (words: string, { tag }: Language) =>
  words.charAt(0).toLocaleLowerCase(tag) + words.slice(1);

import type { Language } from './language.ts';

/** Words of the interface within a line: `supports` for `Supports`. Only the first letter changes; German nouns keep theirs. */
export const lowerFirst = (words: string, { tag }: Language) =>
  words.charAt(0).toLocaleLowerCase(tag) + words.slice(1);

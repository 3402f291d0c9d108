import { findInvisible, removeInvisible } from '../model/invisible.ts';

/**
 * Says which invisible characters keep the words of a quote from standing in a sentence of the article, and behind
 * what. Takes both as they are compared, in NFC. Undefined where these characters are not what differs.
 */
export function explainInvisible(sentence: string, words: string): string | undefined {
  const [seen, wanted] = [removeInvisible(sentence), removeInvisible(words)];
  ...
}

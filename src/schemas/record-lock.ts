import { z } from 'astro/zod';
import { id, sentenceId } from './primitives.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, { error: 'A hash is 64 hexadecimal digits.' });

const lockedQuote = z.strictObject({
  sentence: sentenceId.describe('The sentence it stands in.'),
  hash: hash.describe('Of its words.'),
  text: z.string().describe('Its words, as published: what a changed quote is compared with.'),
  corrections: z.number().int().describe('How many corrections affected it when it was locked.'),
});

/**
 * `record.lock.json`: the words of the quotes, tied to the article’s sentences. It holds only hashes of the article.
 */
export const recordLock = z.strictObject({
  article: hash.describe('Of the whole article.'),
  sentences: z.record(sentenceId, hash).describe('Of each of its sentences.'),
  quotes: z.record(id, lockedQuote).describe('The quotes that stand in it.'),
});

export type RecordLock = z.output<typeof recordLock>;

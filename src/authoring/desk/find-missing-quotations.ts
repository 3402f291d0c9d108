import { makeListed } from '#content/record-lock/find-unlisted.ts';
import { areWordsIn } from '#content/record-lock/find-words.ts';
import { parseArticle } from '#model/parse-article.ts';
import { analyseArticle } from '../article/analyse-article.ts';
import type { Quotation } from '../article/analyse-article.ts';
import { locateTexts } from './locate-texts.ts';

/**
 * The quotations of an article that no entry has, in order, each with the index of its sentence, its kind and its place.
 *
 * Takes the article’s text, its language and sentences, and the words of the entries.
 */
export function findMissingQuotations(
  article: string,
  language: string,
  sentences: readonly string[],
  entries: readonly string[],
): MissingQuotation[] {
  const isListed = makeListed(entries);
  const { quotations } = analyseArticle(parseArticle(article), language);
  const parts = quotations.flatMap((quotation) => quotation.parts);
  const located = locateTexts(
    article,
    parts.map(({ text }) => text),
  );
  const places = new Map(parts.map((part, index) => [part, located[index]]));
  let at = 0;
  return quotations.flatMap((quotation) => {
    const missing = listMissing(quotation, isListed);
    const [first = quotation.parts[0]] = missing;
    const words = first?.text ?? '';
    const sentence = sentences.findIndex(
      (_, index) => index >= at && areWordsIn(sentences.slice(index), words),
    );
    if (sentence !== -1) at = sentence;
    const place = first && places.get(first);
    if (missing.length === 0 || !place) return [];
    const text = missing.map((part) => part.text).join(' […] ');
    return [{ sentence: at, words: text, isStatement: quotation.kind === 'statement', ...place }];
  });
}

/**
 * The parts that no entry has. What goes on in the next paragraph belongs to an entry that has its beginning, and may have
 * been cut from it.
 */
const listMissing = ({ parts }: Quotation, isListed: (words: string) => boolean) =>
  parts.filter(({ text, paragraph }, index) => {
    const before = parts[index - 1];
    const goesOn = before !== undefined && before.paragraph !== paragraph;
    return !isListed(text) && !(goesOn && isListed(before.text));
  });

/** `isStatement` is false for a title, a name or single words, which need no entry. */
type MissingQuotation = {
  sentence: number;
  words: string;
  isStatement: boolean;
  line: number;
  column: number;
};

import { makeListed } from '#content/record-lock/find-unlisted.ts';
import { areWordsIn } from '#content/record-lock/find-words.ts';
import { parseArticle } from '#model/parse-article.ts';
import { analyseArticle } from '../article/analyse-article.ts';
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
  const places = locateTexts(
    article,
    quotations.map(({ parts }) => parts[0]?.text ?? ''),
  );
  let at = 0;
  return quotations.flatMap(({ parts, text, kind }, index) => {
    const hasStart = (_: string, sentence: number) =>
      sentence >= at && areWordsIn(sentences.slice(sentence), parts[0]?.text ?? '');
    const sentence = sentences.findIndex(hasStart);
    if (sentence !== -1) at = sentence;
    if (parts.some((part) => isListed(part.text))) return [];
    const place = places[index] ?? { line: 1, column: 1 };
    return [{ sentence: at, words: text, isStatement: kind === 'statement', ...place }];
  });
}

/** `isStatement` is false for a title, a name or single words, which need no entry. */
type MissingQuotation = {
  sentence: number;
  words: string;
  isStatement: boolean;
  line: number;
  column: number;
};

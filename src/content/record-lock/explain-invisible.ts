import { findInvisible, removeInvisible } from '#model/invisible.ts';
import { findWords, simplify, splitParts } from './find-words.ts';

/**
 * Explains which invisible characters prevent the words of a quote from matching a sentence of the article, and after
 * which letters they are. Undefined if the texts differ in other ways.
 */
export function explainInvisible(sentence: string, quoted: string): string | undefined {
  const spans = findWords(removeInvisible(sentence), removeInvisible(quoted));
  if (!spans) return undefined;
  const inArticle = locate(sentence).filter(({ at }) =>
    spans.some(([start, end]) => start < at && at < end),
  );
  const inQuote = splitParts(quoted).flatMap((part, index) => locate(part, spans[index]?.[0]));
  const reasons = [
    ...inArticle.filter((mark) => !inQuote.some(isLike(mark))).map(describe('the article')),
    ...inQuote.filter((mark) => !inArticle.some(isLike(mark))).map(describe('the quote')),
  ];
  if (reasons.length === 0) return undefined;
  return `The words look the same and differ in what cannot be seen: ${reasons.join('; ')}. Take it out of the quote, and out of a copy of the article to lock with.`;
}

/** The invisible characters of a text with their positions in its plain form, which starts at `from`. */
const locate = (text: string, from = 0): Mark[] =>
  findInvisible(text).map(({ name, start }) => {
    const before = removeInvisible(text.slice(0, start));
    return { name, at: from + simplify(before).length, after: /\S{0,20}\s*$/u.exec(before)?.[0] };
  });

const isLike = (one: Mark) => (other: Mark) => one.at === other.at && one.name === other.name;

const describe =
  (who: string) =>
  ({ name, after }: Mark) =>
    `${who} has ${name} ${after ? `after “${after}”` : 'at the start'}`;

type Mark = { name: string; at: number; after: string | undefined };

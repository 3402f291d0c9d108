import { distance } from 'fastest-levenshtein';
import type { Problem } from '#errors.ts';
import { getWordsKey } from '#model/words.ts';
import type { ExplainerFolder } from '../read/content-read.ts';
import { createSimilarTexts } from './similar-texts.ts';

/**
 * Two quotes of one speaker and day count as the same words if they differ by no more than this share of their letters.
 */
const SAME = 0.15;

/**
 * Finds the same words of one speaker, quoted twice in different ways: each quote with an earlier one that has them.
 * Quotes in the record lock are allowed, since the article itself has both versions.
 */
export function validateWordings({ known, yaml, record }: ExplainerFolder): Problem[] {
  const quotes = Object.entries(known.quotes ?? {}).flatMap(([id, quote]) => {
    const { text, language = '', speaker, date } = quote;
    if (text === undefined || speaker === undefined) return [];
    return {
      ...{ id, text, key: getWordsKey(text), isLocked: record?.quotes[id]?.text === text },
      ...{ speaker, language, day: `${speaker} ${date ?? id} ${language}` },
    };
  });
  const said = Map.groupBy(quotes, ({ speaker, language, key }) => `${speaker} ${language} ${key}`);
  const days = new Map(quotes.map(({ day }) => [day, createSimilarTexts<Said>()]));
  return quotes.flatMap((quote): Problem[] => {
    const isOther = (other: Said) =>
      other.text !== quote.text && !(other.isLocked && quote.isLocked);
    const same = said.get(`${quote.speaker} ${quote.language} ${quote.key}`) ?? [];
    const other =
      same.slice(0, same.indexOf(quote)).find(isOther) ??
      days
        .get(quote.day)
        ?.addAndFind(quote, isOther)
        .find((known) => areNear(known.key, quote.key));
    if (!other) return [];
    return [
      {
        file: yaml.quotes?.file ?? '',
        ...yaml.quotes?.locate([quote.id, 'text']),
        entry: `${quote.id} › text`,
        message: `\`${quote.id}\` and \`${other.id}\` quote the same words in different ways.`,
        received: [quote.text, other.text],
        hint: 'Write both as the article has them. If it has both, `npm run lock -- <article.txt>` shows it.',
      },
    ];
  });
}

const areNear = (one: string, other: string) =>
  distance(one, other) <= SAME * Math.max(one.length, other.length);

type Said = { id: string; text: string; key: string; isLocked: boolean };

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyseArticle } from '#authoring/article/analyse-article.ts';
import { parseArticle } from '#model/parse-article.ts';

const FOLDER = fileURLToPath(new URL('fixtures/articles', import.meta.url));

/** The invented articles with the right answers, by id. */
export const ARTICLES = readdirSync(FOLDER);

export const getArticlePath = (id: string) => `${FOLDER}/${id}/article.txt`;

export const readExpected = (id: string) =>
  JSON.parse(readFileSync(`${FOLDER}/${id}/expected.json`, 'utf8')) as Expected;

/**
 * How much of an article is found, from 0 to 1: the lower one of precision and recall for sentences and quotations, and
 * for speakers the share of statements whose speaker has one of the accepted names or holds the fullest.
 */
export function scoreArticle(id: string) {
  const expected = readExpected(id);
  const article = parseArticle(readFileSync(getArticlePath(id), 'utf8'));
  const { sentences, quotations } = analyseArticle(article, expected.language);
  const wanted = expected.quotations.filter(
    ({ kind, speaker, also }) => kind === 'statement' && speaker && !also?.includes(null),
  );
  const named = wanted.filter(({ text, speaker, also = [] }) => {
    const own = quotations.find((quotation) => even(quotation.text) === even(text))?.speaker;
    const names = [speaker, ...also].map((name) => even(name ?? ''));
    return own !== undefined && (names.includes(even(own)) || even(own).includes(names[0] ?? ''));
  });
  return {
    sentences: compare(
      expected.sentences,
      sentences.map(({ text }) => text),
    ),
    quotations: compare(
      expected.quotations.map(({ text }) => text),
      quotations.map(({ text }) => text),
    ),
    speakers: named.length / wanted.length,
    kinds:
      expected.quotations.filter(({ text, kind }) =>
        quotations.some((own) => even(own.text) === even(text) && own.kind === kind),
      ).length / expected.quotations.length,
  };
}

function compare(wanted: readonly string[], given: readonly string[]): number {
  const left = given.map(even);
  const right = wanted.filter((text) => {
    const at = left.indexOf(even(text));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  return right.length / Math.max(wanted.length, given.length);
}

/** Only white space and capitals are evened out. */
const even = (text: string) => text.replace(/\s+/gu, ' ').trim().toLowerCase();

type Expected = {
  language: string;
  sentences: string[];
  quotations: {
    text: string;
    kind: string;
    speaker: string | null;
    also?: (string | null)[];
  }[];
};

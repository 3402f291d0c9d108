import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_DIR } from '#environment.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { Quote } from '#model/explainer.ts';
import { CARET } from '#model/marks.ts';
import { layOutQuote } from '#model/quote-layout.ts';
import type { Extent, QuoteVersion } from '#model/quote-layout.ts';
import { makePerson, makeQuote, makeSource } from './record-fixture.ts';

const report = (text: string, language = 'en') => ({
  text,
  language,
  source: makeSource('s1', 1),
});
const quote: Quote = {
  ...makeQuote('too-dear', '2025-03-17', makePerson('ada')),
  text: 'It is too dear.',
  wording: 'reworded',
  reported: [report('It is too dear.'), report('It is far too costly.')],
  original: { text: 'Zu teuer.', language: 'de', source: makeSource('s2', 2) },
};

const getVersions = (fields: Partial<Quote>, extent: Extent = 'all') => {
  const layout = layOutQuote({ ...quote, ...fields }, extent);
  return layout.kind === 'words' ? layout.versions : [];
};
const listKinds = (fields: Partial<Quote>, extent: Extent) =>
  getVersions(fields, extent).map(({ kind, text }) => `${kind}: ${text}`);

const ARTICLE = 'article: It is too dear.';
const SAME = 'report: It is too dear.';
const OTHER = 'report: It is far too costly.';
const ORIGINAL = 'original: Zu teuer.';

describe('the layout of a quote', () => {
  test.each<[Extent, Partial<Quote>, string[]]>([
    ['all', {}, [ARTICLE, SAME, OTHER, ORIGINAL]],
    ['all', { wording: 'matches' }, [ARTICLE, SAME, OTHER, ORIGINAL]],
    ['differing', {}, [ARTICLE, SAME, OTHER, ORIGINAL]],
    ['differing', { wording: 'matches' }, [ARTICLE, ORIGINAL]],
    ['differing', { wording: 'unchecked', reported: [] }, [ARTICLE, ORIGINAL]],
    ['compared', {}, [ARTICLE, OTHER]],
    ['compared', { wording: 'matches' }, [ARTICLE]],
    ['compared', { wording: 'unchecked', reported: [] }, [ARTICLE]],
  ])('shows the article first and then, for `%s` of %o, %j', (extent, fields, shown) => {
    expect(listKinds(fields, extent)).toEqual(shown);
  });

  test('marks the article against the report that has other words, wherever that stands', () => {
    const [article, , other] = getVersions({});
    const pick = (kind: string, version: QuoteVersion | undefined) =>
      version?.pieces.filter((piece) => piece.kind === kind).map(({ words }) => words);
    expect(pick('only-in-article', article)).toEqual(['dear.']);
    expect(pick('only-in-report', other)).toEqual(['far', 'costly.']);
  });

  test('marks the place where the article leaves words out, before the white space', () => {
    const [article, other] = getVersions({
      text: 'Guns will fall silent.',
      wording: 'shortened',
      reported: [report('Guns will now fall silent.')],
    });
    expect(article.pieces).toEqual([
      { kind: 'same', words: 'Guns will', space: ' ', isCut: true },
      { kind: 'same', words: 'fall silent.', space: '', isCut: false },
    ]);
    expect(other?.pieces).toContainEqual({
      kind: 'only-in-report',
      words: 'now',
      space: ' ',
      isCut: false,
    });
  });

  test('loses no character of the texts', () => {
    for (const { text, pieces } of getVersions({ text: ' So,  it is: too dear. ' }))
      expect(pieces.map(({ words, space }) => words + space).join('')).toBe(text);
  });

  test('has no words of a withdrawn quote', () => {
    const withdrawn = { date: parseDate('2026-11-26'), reason: 'It was somebody else.' };
    expect(layOutQuote({ ...quote, withdrawn }, 'all')).toEqual({
      kind: 'withdrawn',
      ...withdrawn,
    });
  });
});

test('the caret of the pages is that of embeds and pictures', () => {
  const css = readFileSync(join(PROJECT_DIR, 'src', 'styles', 'theme.css'), 'utf8');
  const [, caret = ''] = /--caret: url\("data:image\/svg\+xml,([^"]+)"\)/.exec(css) ?? [];
  expect(decodeURIComponent(caret)).toBe(
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${CARET.width} ${CARET.height}'>` +
      `<path d='${CARET.path}' fill='none' stroke='#000' stroke-width='${CARET.stroke}'/></svg>`,
  );
});

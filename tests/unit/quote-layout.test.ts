import { describe, expect, test } from 'vitest';
import { parseDate } from '#dates/parse-date.ts';
import type { Quote, Source } from '#model/explainer.ts';
import { layOutQuote, listCompared } from '#model/quote-layout.ts';
import type { QuoteVersion, QuoteWords } from '#model/quote-layout.ts';
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

const layOut = (fields: Partial<Quote> = {}): QuoteWords => {
  const layout = layOutQuote({ ...quote, ...fields });
  if (layout.kind === 'withdrawn') throw new Error('It is withdrawn.');
  return layout;
};
const pick = (kind: string, version: QuoteVersion | undefined) =>
  version?.pieces.filter((piece) => piece.kind === kind).map(({ words }) => words);

describe('the layout of a quote', () => {
  test('compares with the report that has other words, wherever that stands', () => {
    const { report: compared, others } = layOut();
    expect(compared?.text).toBe('It is far too costly.');
    expect(others.map(({ text }) => text)).toEqual(['It is too dear.']);
  });

  test('compares with the first report where no words differ', () => {
    const { report: compared, others } = layOut({ wording: 'matches' });
    expect(compared?.text).toBe('It is too dear.');
    expect(others).toHaveLength(1);
  });

  test('has no report where nothing could be compared, and none of another language', () => {
    expect(layOut({ wording: 'unchecked', reported: [] })).toMatchObject({
      report: undefined,
      others: [],
      original: { text: 'Zu teuer.', pieces: [{ kind: 'same', words: 'Zu teuer.' }] },
    });
  });

  test('marks what differs in both versions', () => {
    const { article, report: compared } = layOut();
    expect(pick('only-in-article', article)).toEqual(['dear.']);
    expect(pick('only-in-report', compared)).toEqual(['far', 'costly.']);
  });

  test('marks what the editor sets against the article, where the comparison sees context', () => {
    const { report: compared } = layOut({
      text: 'more leverage',
      reported: [report('If they say no, we have more cards to play.')],
      pairs: [{ reported: 'cards to play', article: 'leverage' }, { reported: 'If they say no,' }],
    });
    expect(pick('only-in-report', compared)).toEqual(['If they say no,', 'cards to play.']);
    expect(pick('context', compared)).toEqual(['we have']);
  });

  test('sets the white space after the words apart, where the article leaves words out too', () => {
    const { article, report: compared } = layOut({
      text: 'Guns will fall silent.',
      wording: 'shortened',
      reported: [report('Guns will now fall silent.')],
    });
    expect(article.pieces).toEqual([
      { kind: 'same', words: 'Guns will', space: ' ' },
      { kind: 'same', words: 'fall silent.', space: '' },
    ]);
    expect(compared?.pieces).toContainEqual({
      kind: 'only-in-report',
      words: 'now',
      space: ' ',
    });
  });

  test('loses no character of the texts', () => {
    const { article, report: compared } = layOut({
      text: ' So,  it is: too dear. ',
      reported: [report('In May,  they said: it is far  too costly for all')],
      pairs: [{ reported: 'In May,' }, { reported: 'they said:' }, { reported: 'all' }],
    });
    for (const { text, pieces } of [article, compared!])
      expect(pieces.map(({ words, space }) => words + space).join('')).toBe(text);
  });

  test('has no words of a withdrawn quote', () => {
    const withdrawn = { date: parseDate('2026-11-26'), reason: 'It was somebody else.' };
    expect(layOutQuote({ ...quote, withdrawn })).toEqual({ kind: 'withdrawn', ...withdrawn });
  });

  test('gives embeds and pictures the article alone where the words are the same', () => {
    const list = (fields: Partial<Quote>) =>
      listCompared(layOut(fields), { ...quote, ...fields }).map(({ kind }) => kind);
    expect(list({})).toEqual(['article', 'report']);
    expect(list({ wording: 'matches' })).toEqual(['article']);
    expect(list({ wording: 'unchecked', reported: [] })).toEqual(['article']);
  });
});

describe('what reported words are', () => {
  const getEvidence = (fields: Partial<Quote>, kind: Source['kind'] = 'report') => {
    const source = { ...makeSource('s1', 1), kind };
    const reported = [{ text: 'It is costly.', language: 'en', source }];
    return layOut({ original: undefined, ...fields, reported }).report?.evidence;
  };

  test.each([
    ['report', 'report'],
    ['copy', 'copy'],
    ['transcript', 'transcript'],
    ['official', 'official'],
    ['reference', 'report'],
  ] as const)('is told by the kind of the source: %s is %s', (kind, evidence) => {
    expect(getEvidence({}, kind)).toBe(evidence);
  });

  test('is a translation where the speaker used another language', () => {
    expect(getEvidence({ original: quote.original })).toBe('translation');
    expect(getEvidence({ wording: 'translated' }, 'copy')).toBe('translation');
  });

  test('is what the editor says, if the editor says it', () => {
    expect(getEvidence({ evidence: 'post' }, 'copy')).toBe('post');
  });
});

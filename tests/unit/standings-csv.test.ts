import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeStandingsCsv } from '#outputs/data/standings-csv.ts';
import type { Explainer, Position, Quote } from '#model/explainer.ts';
import { getStandings } from '#model/standings.ts';
import { createUrls } from '#model/urls.ts';
import {
  ADA,
  BEN,
  COUNCIL,
  DAN,
  makePosition,
  makeQuestion,
  makeQuote,
  makeSource,
} from './record-fixture.ts';

const ADDRESS = 'https://example.org/news/bridge/#p1';
const COLUMNS =
  'actor,question,stance,says,date,stated_by,sentence,quote,sources,address,condition,attribution,quote_wording,quote_reported,quote_reported_by'.split(
    ',',
  );

describe('the standings as CSV', () => {
  test('begin with a byte order mark and end every line as RFC 4180 has it', () => {
    const csv = makeCsv([makePosition('p1', '2025-03-17', { actors: [ADA] })]);
    expect(csv.slice(0, 7)).toBe('\ufeffactor,');
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('say of each position who, what, when, in which words and where it stands', () => {
    const sources = [makeSource('s1', 1), makeSource('s2', 2)];
    const quote = makeQuote('q1', '2025-03-17', ADA);
    const fields = {
      ...{ actors: [COUNCIL], spokesperson: DAN, scheduled: true, quote, sources },
      ...{ condition: 'if so', attribution: 'article' as const },
    };
    const [head, first] = parse(makeCsv([makePosition('p1', '../2025-03-17', fields)]));
    expect(head).toEqual(COLUMNS);
    expect(first).toEqual([
      'Name ada',
      'Label bridge',
      'Supports',
      'What p1 says.',
      '../2025-03-17',
      'Group council (Name dan)',
      'A1',
      'Words of q1',
      'https://example.org/s1 https://example.org/s2',
      ADDRESS,
      'if so',
      'article',
      'matches',
      '',
      '',
    ]);
  });

  test('have the reported words beside those of the article, and neither if the quote was withdrawn', () => {
    const base = makeQuote('q1', '2025-03-17', ADA);
    const source = { ...makeSource('s1', 1), short: 'AP' };
    const quote: Quote = {
      ...base,
      wording: 'reworded',
      reported: [{ text: 'Other words', language: base.language, source }],
    };
    const withdrawn = { date: base.date, reason: 'It was never said.' };
    const write = (fields: Partial<Position>) =>
      parse(makeCsv([makePosition('p1', '2025-03-17', { actors: [ADA], ...fields })]))[1] ?? [];
    const pick = (line: string[]) => [line[7], ...line.slice(-3)];
    expect(pick(write({ quote }))).toEqual(['Words of q1', 'reworded', 'Other words', 'AP']);
    expect(pick(write({ quote: { ...quote, withdrawn } }))).toEqual(['', '', '', '']);
  });

  test('say what only other sources have, and lead to the timeline for it', () => {
    const fields = {
      ...{ actors: [ADA], stance: 'abstains', sentence: undefined, section: undefined },
      own: { id: 'abstains', label: 'Abstains', mark: 'bars' as const },
      attribution: 'other-sources' as const,
    };
    const line = parse(makeCsv([makePosition('p1', '2025-03-17', fields)]))[1] ?? [];
    expect([line[2], line[6], line[9], line[11]]).toEqual([
      'Abstains',
      '',
      ADDRESS.replace('#', 'timeline/#'),
      'other-sources',
    ]);
  });

  test('have a line for every position of a cell, the latest first', () => {
    const positions = ['2025-03-11', '2025-03-13'].map((date) =>
      makePosition('p1', date, { actors: [ADA] }),
    );
    const dates = parse(makeCsv(positions)).map((line) => line[4]);
    expect(dates).toEqual(['date', '2025-03-13', '2025-03-11', '']);
  });

  test('say “not stated” in a line of its own for each empty cell', () => {
    const [, , empty, ...rest] = parse(
      makeCsv([makePosition('p1', '2025-03-17', { actors: [BEN] })]),
    );
    const blank = COLUMNS.slice(3).map(() => '');
    expect(empty).toEqual(['Name ben', 'Label price', 'not stated', ...blank]);
    expect(rest).toEqual([]);
  });

  test('give back every text as it was written, whatever is in it', () => {
    const text = fc.string({
      unit: fc.constantFrom('"', ',', '\n', '\r', ';', 'a', ' ', 'й', '’'),
    });
    fc.assert(
      fc.property(text, text, (says, sentence) => {
        const position = makePosition('p1', '2025-03-17', { actors: [ADA], says, sentence });
        const [head, line] = parse(makeCsv([position]));
        expect(head).toEqual(COLUMNS);
        expect([line?.[3], line?.[6]].map((field) => field?.replace(/^'/, ''))).toEqual([
          says,
          sentence,
        ]);
        expect(line).toHaveLength(COLUMNS.length);
      }),
    );
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '－1',
    '-5 %, “zu teuer”',
    '=HYPERLINK("https://example.org")',
  ])('keep %j from being read as a formula', (says) => {
    const fields = { actors: [{ ...ADA, name: says }], says };
    const [, line] = parse(makeCsv([makePosition('p1', '2025-03-17', fields)]));
    expect(line?.[3]).toBe(`'${says}`);
    expect(line?.[5]).toBe(`'${says}`);
  });

  test('leave signs alone that begin no field', () => {
    const says = 'At 1-0 = “won”, he said @ noon';
    const [, line] = parse(makeCsv([makePosition('p1', '2025-03-17', { actors: [ADA], says })]));
    expect(line?.[3]).toBe(says);
  });
});

function makeCsv(positions: Position[]): string {
  const questions = [makeQuestion('bridge'), makeQuestion('price')];
  const standings = getStandings({ positions, questions }, [ADA, BEN].filter(isIn(positions)));
  const urls = createUrls({ origin: 'https://example.org', base: '/news/' });
  return makeStandingsCsv({ id: 'bridge', language: 'en' } as Explainer, standings, urls);
}

/** A parser for RFC 4180, independent of the code that writes it. Throws an Error for invalid input. */
function parse(csv: string): string[][] {
  const lines: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  field.lastIndex = 1;
  while (field.lastIndex < csv.length) {
    const at = field.lastIndex;
    const [, value, end] = field.exec(csv) ?? [];
    if (value === undefined)
      throw new Error(`No field begins at ${JSON.stringify(csv.slice(at))}.`);
    lines.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

/**
 * Limits the number of lines: keeps only those of the two actors whom a position names, directly or through the
 * council.
 */
const isIn = (positions: Position[]) => (actor: { id: string }) =>
  positions.some(({ actors }) =>
    actors.some(({ id }) => id === actor.id || (id === COUNCIL.id && actor.id === ADA.id)),
  );

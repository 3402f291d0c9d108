import { describe, expect, test } from 'vitest';
import { parseDate } from '#dates/parse-date.ts';
import { getCitedSources } from '#model/cited-sources.ts';
import type { CitingPage } from '#model/cited-sources.ts';
import type { Explainer, Quote, Section } from '#model/explainer.ts';
import { ADA, makeEvent, makePosition, makeQuote, makeSource } from './record-fixture.ts';

const sources = Array.from({ length: 14 }, (_, index) => makeSource(`s${index}`, index + 1));
const of = (...numbers: number[]) => ({ sources: numbers.map((number) => sources[number]!) });

const report = { text: 'Words', language: 'en', source: sources[3]! };
const quote: Quote = {
  ...makeQuote('q', '2025-03-17', ADA),
  article: sources[0]!,
  ...of(2),
  reported: [report],
  original: { text: 'Слова', language: 'uk', source: sources[4]! },
  notes: [of(13)] as Quote['notes'],
};
const position = { ...makePosition('p', '2025-03-17'), ...of(6) };
const explainer = {
  sources,
  article: { source: sources[0] },
  outcome: of(1, 8),
  keyPoints: [of(), of(7)],
  sides: [{ positions: [position] }],
  notes: [of(5)],
  events: [{ ...makeEvent('e', '2025-03-17'), ...of(9) }],
  positions: [position, { ...makePosition('p2', '2025-03-17'), ...of(11) }],
  quotes: [quote],
  hero: { quote },
  whatHappenedNext: { asOf: parseDate('2026'), summary: '', ...of(10) },
} as unknown as Explainer;
const section = { notes: [of(5)], quotes: [quote] } as unknown as Section;

const cite = (page: CitingPage) => getCitedSources(explainer, page).map(({ number }) => number - 1);

describe('the sources that a page cites', () => {
  test.each<[string, CitingPage, number[]]>([
    [
      'the explainer',
      { kind: 'explainer', entries: explainer.events },
      [0, 1, 3, 4, 5, 7, 8, 9, 10],
    ],
    [
      'an explainer page that shows no event',
      { kind: 'explainer', entries: [] },
      [0, 1, 3, 4, 5, 7, 8, 10],
    ],
    ['the difference of wording on top', { kind: 'comparison' }, [0, 3, 4]],
    ['a section', { kind: 'section', section }, [0, 1, 3, 4, 5, 8]],
    ['a quote, with its notes', { kind: 'quotes', quotes: [quote] }, [0, 2, 3, 4, 13]],
    ['timeline and positions', { kind: 'record' }, [1, 6, 8, 9, 10, 11]],
    ['an actor', { kind: 'actor', positions: [position], quotes: [quote] }, [0, 2, 3, 4, 6]],
  ])('%s: each once, in the order of the list', (_name, page, numbers) => {
    expect(cite(page)).toEqual(numbers);
  });

  test('in its section, a quote that could not be compared cites what it rests on', () => {
    const unchecked: Quote = { ...quote, wording: 'unchecked', reported: [], original: undefined };
    const shown: Section = { ...section, notes: [], quotes: [unchecked] };
    expect(cite({ kind: 'section', section: shown })).toEqual([0, 1, 2, 8]);
  });

  test('an explainer without a difference of wording on top cites nothing for it', () => {
    expect(getCitedSources({ ...explainer, hero: undefined }, { kind: 'comparison' })).toEqual([]);
  });

  test('an explainer without outcome and what came next cites the rest', () => {
    const bare = { ...explainer, outcome: undefined, whatHappenedNext: undefined };
    expect(getCitedSources(bare, { kind: 'record' }).map(({ id }) => id)).toEqual([
      's6',
      's9',
      's11',
    ]);
  });
});

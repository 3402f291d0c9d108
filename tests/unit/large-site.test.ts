import { describe, expect, test } from 'vitest';
import { divideRecords, listEmbedded } from '#model/actor-records.ts';
import { listArchivePages } from '#model/archive.ts';
import type { Explainer } from '#model/explainer.ts';
import { listFilterChoices } from '#model/search-filters.ts';
import type { SearchEntry } from '#model/search-entry.ts';
import { divideVolumes } from '#model/search-volumes.ts';
import { parseDate } from '#dates/parse-date.ts';
import { ACTORS, ADA, BEN, makePosition } from './record-fixture.ts';

/** Explainers `e3`, `e2`, `e1`: the newest first. */
const makeExplainers = (count: number, positions = 0, language = 'en') =>
  Array.from({ length: count }, (_, index): Explainer => {
    const number = count - index;
    const published = parseDate(`2024-01-${String(Math.min(number, 31)).padStart(2, '0')}`);
    return {
      id: `e${number}`,
      language,
      published,
      quotes: [],
      positions: Array.from({ length: positions }, (_position, at) =>
        makePosition(`p${at}`, '2024-01-01', { actors: [ADA] }),
      ),
    } as unknown as Explainer;
  });
const getIds = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('the list of all explainers', () => {
  test('has no pages as long as the home page has all', () => {
    expect(listArchivePages(makeExplainers(20))).toEqual([]);
  });

  test('has twenty a page, counted from the oldest, the newest page first', () => {
    const pages = listArchivePages(makeExplainers(41));
    expect(pages.map(({ number, first, last }) => [number, first, last])).toEqual([
      [3, 41, 41],
      [2, 21, 40],
      [1, 1, 20],
    ]);
    expect(getIds(pages[2]!.explainers)).toEqual(
      Array.from({ length: 20 }, (_, i) => `e${20 - i}`),
    );
    expect(pages[2]!.span?.edtf).toBe('2024-01-01/2024-01-20');
  });

  test('keeps its full pages when an explainer is added', () => {
    const full = (count: number) =>
      listArchivePages(makeExplainers(count))
        .filter(({ explainers }) => explainers.length === 20)
        .map(({ number, explainers }) => [number, getIds(explainers)]);
    expect(full(59)).toEqual(full(58));
  });
});

describe('the record of an actor across explainers', () => {
  const divide = (explainers: Explainer[]) => {
    const { whole, counted } = divideRecords(explainers, ADA, ACTORS, 'en');
    return [whole, counted].map((records) => getIds(records.map(({ explainer }) => explainer)));
  };

  test('is shown whole up to thirty entries, from the newest on', () => {
    expect(divide(makeExplainers(5, 10))).toEqual([
      ['e5', 'e4', 'e3'],
      ['e2', 'e1'],
    ]);
    expect(divide(makeExplainers(1, 31))).toEqual([[], ['e1']]);
  });

  test('is counted where it is in another language', () => {
    expect(divide(makeExplainers(2, 1, 'uk'))).toEqual([[], ['e2', 'e1']]);
  });

  test('is embedded with the newest five that have one', () => {
    expect(getIds(listEmbedded(makeExplainers(7, 1), ADA, ACTORS))).toEqual([
      ...['e7', 'e6', 'e5', 'e4', 'e3'],
    ]);
    expect(getIds(listEmbedded(makeExplainers(1, 1), BEN, ACTORS))).toEqual(['e1']);
  });
});

describe('the search', () => {
  test('has one volume up to 99 explainers; full volumes keep what they hold', () => {
    const divide = (count: number) => divideVolumes(makeExplainers(count));
    expect(divide(99).earlier).toEqual([]);
    expect(getIds(divide(100).newest).at(-1)).toBe('e51');
    expect(divide(200).earlier.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(divide(249).earlier).toHaveLength(3);
    const oldest = (count: number) => getIds(divide(count).earlier.at(-1)!.explainers);
    expect(oldest(100)).toEqual(Array.from({ length: 50 }, (_, i) => `e${50 - i}`));
    expect(oldest(249)).toEqual(oldest(100));
  });

  test('offers the hundred actors with most entries, in their order, and ten explainers', () => {
    const actors = Array.from({ length: 120 }, (_, index) => ({ ...ADA, id: `a${index}` }));
    const entry = (id: string) => ({ actors: [id] }) as SearchEntry;
    const entries = [...actors.slice(1), ...actors.slice(60)].map(({ id }) => entry(id));
    const choices = listFilterChoices(actors, makeExplainers(12), entries);
    expect(getIds(choices.actors)).toEqual([
      ...getIds(actors.slice(1, 41)),
      ...getIds(actors.slice(60)),
    ]);
    expect(getIds(choices.explainers)).toHaveLength(10);
  });
});

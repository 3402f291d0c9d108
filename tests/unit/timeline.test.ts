import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates } from '#dates/compare-dates.ts';
import { ENGLISH } from '#i18n/english.ts';
import { formatGap } from '#i18n/date-words.ts';
import { getEntries, groupByDate } from '#model/timeline.ts';
import type { Entry } from '#model/timeline.ts';
import { ADA, BEN, makeEvent, makePosition, records } from './record-fixture.ts';

describe('the list', () => {
  test('has every position and every event once', () => {
    fc.assert(
      fc.property(records(), (record) => {
        const listed = getEntries(record).map(({ kind, id }) => `${kind} ${id}`);
        const given = [
          ...record.positions.map(({ id }) => `position ${id}`),
          ...record.events.map(({ id }) => `event ${id}`),
        ];
        expect(listed.toSorted()).toEqual(given.toSorted());
      }),
    );
  });

  test('is in date order as a whole, not only from neighbour to neighbour', () => {
    fc.assert(
      fc.property(records(), (record) => {
        for (const [a, b] of getPairs(getEntries(record))) {
          expect(compareDates(a.date, b.date)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test('of one date has events first, then the order of the files', () => {
    const dates = fc.constantFrom('2025-03-17', '2025-03-17~', '2025-03-18');
    const lists = fc.tuple(fc.array(dates), fc.array(dates));
    fc.assert(
      fc.property(lists, ([ofPositions, ofEvents]) => {
        const positions = ofPositions.map((edtf, i) => makePosition(`${i}`, edtf));
        const events = ofEvents.map((edtf, i) => makeEvent(`${i}`, edtf));
        for (const [a, b] of getPairs(getEntries({ positions, events }))) {
          if (compareDates(a.date, b.date) !== 0) continue;
          if (a.kind === b.kind) expect(Number(a.id)).toBeLessThan(Number(b.id));
          else expect([a.kind, b.kind]).toEqual(['event', 'position']);
        }
      }),
    );
  });

  test('keeps the phase of an event and puts positions into the days of the article', () => {
    const positions = [makePosition('p1', '2025-03-11')];
    const events = [
      makeEvent('before', '2022-03-04', { phase: 'background' }),
      makeEvent('later', '2026-01-23/2026-01-24', { phase: 'after' }),
    ];
    const phases = getEntries({ positions, events }).map(({ id, phase }) => [id, phase]);
    expect(phases).toEqual([
      ['before', 'background'],
      ['p1', 'now'],
      ['later', 'after'],
    ]);
  });

  test('begins with what has no earliest day', () => {
    const edtfs = ['2022-03-04', '2025-03-11', '../2025-03-17'];
    expect(list(edtfs).map(({ date }) => date.edtf)).toEqual([
      '../2025-03-17',
      '2022-03-04',
      '2025-03-11',
    ]);
  });
});

describe('days', () => {
  test('hold every entry once, in the order of the list', () => {
    checkGroups((entries, groups) => {
      const grouped = groups.flatMap((group) => group.entries);
      expect(grouped).toHaveLength(entries.length);
      expect(new Set(grouped)).toEqual(new Set(entries));
      for (const group of groups) {
        const places = group.entries.map((entry) => entries.indexOf(entry));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    });
  });

  test('stand together where the date is written alike, and only there', () => {
    checkGroups((_, groups) => {
      const dates = groups.map(({ date }) => date.edtf);
      expect(new Set(dates).size).toBe(dates.length);
      for (const { date, entries } of groups) {
        expect(new Set(entries.map((entry) => entry.date.edtf))).toEqual(new Set([date.edtf]));
      }
    });
  });

  test('come in date order', () => {
    checkGroups((_, groups) => {
      for (const [a, b] of getPairs(groups)) {
        expect(compareDates(a.date, b.date)).toBeLessThanOrEqual(0);
      }
    });
  });

  test('keep a day apart from “about” that day', () => {
    const groups = groupByDate(list(['2025-03-17', '2025-03-17~', '2025-03-17']));
    expect(groups.map(({ entries }) => entries.length)).toEqual([2, 1]);
  });

  test('say how much time was left out before them', () => {
    const groups = groupByDate(list(['2022-03-04', '2024-08-06', '2025-03-11', '2025-03-12']));
    expect(groups.map(({ gap }) => gap && formatGap(gap, ENGLISH))).toEqual([
      undefined,
      '2 years 5 months',
      '7 months',
      undefined,
    ]);
  });

  test('say that the order is not known where several sides spoke, and only there', () => {
    const isKnown = (...entries: Entry[]) => groupByDate(entries).map((day) => day.isOrderKnown);
    const speak = (actors: (typeof ADA)[]) =>
      getEntries({ positions: [makePosition('p', '2025-03-17', { actors })], events: [] });
    const [event] = list(['2025-03-17']);
    expect(isKnown(...speak([ADA]), ...speak([BEN]))).toEqual([false]);
    expect(isKnown(...speak([ADA]), ...speak([ADA, BEN]))).toEqual([false]);
    expect(isKnown(...speak([ADA]), ...speak([ADA]))).toEqual([true]);
    expect(isKnown(event!, event!, ...speak([ADA]))).toEqual([true]);
  });
});

function list(edtfs: readonly string[]): Entry[] {
  return getEntries({ positions: [], events: edtfs.map((edtf, i) => makeEvent(`e${i}`, edtf)) });
}

function checkGroups(check: (entries: Entry[], groups: ReturnType<typeof groupByDate>) => void) {
  fc.assert(
    fc.property(records(), (record) => {
      const entries = getEntries(record);
      check(entries, groupByDate(entries));
    }),
  );
}

/** All pairs of items, in their order in the list. */
function getPairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [Item, Item] => [a, b]));
}

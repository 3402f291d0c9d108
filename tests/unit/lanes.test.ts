import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { getBounds } from '#dates/bounds.ts';
import { getColumn, getLastColumn } from '#model/axis.ts';
import { getCells, getLanes } from '#model/lanes.ts';
import type { Lane, Lanes } from '#model/lanes.ts';
import type { LaneItem } from '#model/lane-items.ts';
import { getEntries } from '#model/timeline.ts';
import type { Entry } from '#model/timeline.ts';
import { ACTORS, ADA, BEN, COUNCIL, makeEvent, makePosition, records } from './record-fixture.ts';

/** The article's axis, without the 15th: 2022, 2024, then 11 to 14 and 16 to 18 March 2025 in columns 2 to 8. */
const MARCH = ['11', '12', '13', '14', '16', '17', '18'].map((day) => `2025-03-${day}`);
const DAYS = ['2022-03-04', '2024-08-06', ...MARCH];
const LAST = 8;

describe('lanes of any record', () => {
  test('hold each entry once in the lane of each who holds it, and nowhere else', () => {
    checkLanes(({ lanes }, entries) => {
      const drawn = lanes.map((lane) => [nameLane(lane), getIds(lane).toSorted()]);
      expect(new Map(drawn as [string, string[]][])).toEqual(getExpected(entries));
      expect(new Set(lanes.map(nameLane)).size).toBe(lanes.length);
    });
  });

  test('come in order: events, the actors in theirs, last what no side is named for', () => {
    checkLanes(({ lanes }) => {
      const order = ['events', ...ACTORS.map(({ id }) => `actor ${id}`), 'nobody'];
      const places = lanes.map((lane) => order.indexOf(nameLane(lane)));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });
  });

  test('never draw two things over each other in a row', () => {
    checkRows((row) => {
      for (const [index, a] of row.entries()) {
        expect(a.from).toBeLessThanOrEqual(a.to);
        for (const b of row.slice(index + 1)) expect(a.to < b.from || b.to < a.from).toBe(true);
      }
    });
  });

  test('have as many cells in every row as the axis has columns, wide ones counted in full', () => {
    checkRows((row, { axis }) => {
      const cells = getCells(row, axis);
      expect(cells.reduce((sum, { from, to }) => sum + to - from + 1, 0)).toBe(axis.columns.length);
      const items = cells.flatMap((cell) => (cell.kind === 'empty' ? [] : [cell]));
      expect(items).toEqual(row.toSorted((a, b) => a.from - b.from));
    });
  });

  test('draw every entry over all the time that its date can mean', () => {
    checkRows((row, { axis }) => {
      for (const item of row) {
        for (const { date } of item.kind === 'points' ? item.entries : [item.entry]) {
          const { earliest, latest } = getBounds(date);
          expect(item.from).toBeLessThanOrEqual(getColumn(axis, earliest));
          expect(item.to).toBeGreaterThanOrEqual(getLastColumn(axis, latest));
        }
      }
    });
  });

  test('draw as a point only what has a known day', () => {
    checkRows((row) => {
      for (const item of row) {
        if (item.kind === 'span') continue;
        for (const { date } of item.entries) {
          expect(date).toMatchObject({ kind: 'point', at: { approximate: false } });
        }
      }
    });
  });
});

describe('on the axis of the article', () => {
  test.each([
    ['2025-03-13', 'points', 4, 4],
    ['2022-03-04', 'points', 0, 0],
  ])('%s is a point', (edtf, kind, from, to) => {
    expect(place(edtf)).toMatchObject({ kind, from, to });
  });

  test.each([
    ['2025-03-12/2025-03-16', 3, 6, 'firm', 'firm'],
    ['2025-03-12~/2025-03-16~', 3, 6, 'soft', 'soft'],
    ['2025-03-12~/2025-03-16', 3, 6, 'soft', 'firm'],
    ['2025-03-12/2025-03-16~', 3, 6, 'firm', 'soft'],
    ['2022-03-04/2025-03-12', 0, 3, 'firm', 'firm'],
    ['../2025-03-17', 0, 7, 'open', 'firm'],
    ['../2025-03-17~', 0, 7, 'open', 'soft'],
    ['2025-03-16/..', 6, LAST, 'firm', 'open'],
    ['2024-08-06~/..', 1, LAST, 'soft', 'open'],
    ['[2025-03-17..2025-03-18]', 7, LAST, 'soft', 'soft'],
    ['2025-03-13~', 3, 5, 'soft', 'soft'],
  ])('%s is a bar in columns %i to %i, its ends %s and %s', (edtf, from, to, start, end) => {
    expect(place(edtf)).toMatchObject({ kind: 'span', from, to, start, end });
  });

  test('“about” reaches over no edge and into no time that is left out', () => {
    expect(place('2025-03-18~')).toMatchObject({ kind: 'span', from: 7, to: LAST });
    expect(place('2025-03-14~')).toMatchObject({ kind: 'span', from: 4, to: 5 });
    expect(place('2025-03-16~')).toMatchObject({ kind: 'span', from: 6, to: 7 });
    expect(place('2022-03-04~')).toMatchObject({ kind: 'span', from: 0, to: 0 });
  });

  test('a month, of which no day is known, is a bar over the days shown of it', () => {
    expect(place('2025-03')).toMatchObject({ kind: 'span', from: 2, to: LAST, start: 'soft' });
  });

  test('what is known to the day is a point also in a column of a month', () => {
    const month = Array.from({ length: 17 }, (_, index) => `2025-03-${String(index + 10)}`);
    const events = month.map((edtf, index) => makeEvent(`e${index}`, edtf));
    const { axis, lanes } = getLanes(getEntries({ positions: [], events }), [], ENGLISH);
    expect(axis.columns.map(({ label }) => label)).toEqual(['Mar']);
    expect(lanes.flatMap(({ rows }) => rows.flat())).toMatchObject([{ kind: 'points', from: 0 }]);
  });
});

describe('what stands in a lane', () => {
  test('is for a member also what the group states, and a group with members has no lane', () => {
    const positions = [
      makePosition('p1', '2025-03-11', { actors: [COUNCIL] }),
      makePosition('p2', '2025-03-12', { actors: [ADA] }),
    ];
    const { lanes } = getLanes(getEntries({ positions, events: [] }), ACTORS, ENGLISH);
    expect(lanes.map((lane) => [nameLane(lane), getIds(lane)])).toEqual([
      [`actor ${ADA.id}`, ['position p1', 'position p2']],
      [`actor ${BEN.id}`, ['position p1']],
    ]);
  });

  test('shares one place where it is of one day, and takes rows of its own where bars meet', () => {
    const edtfs = ['2025-03-12', '2025-03-12', '2025-03-11/2025-03-13', '../2025-03-12'];
    const events = edtfs.map((edtf, i) => makeEvent(`e${i}`, edtf));
    const [lane] = getLanes(getEntries({ positions: [], events }), [], ENGLISH).lanes;
    expect(lane?.rows.map((row) => row.flatMap(getItemIds))).toEqual([
      ['event e2'],
      ['event e3'],
      ['event e0', 'event e1'],
    ]);
  });

  test('is nothing where there is no entry', () => {
    expect(getLanes([], ACTORS, ENGLISH).lanes).toEqual([]);
  });
});

function checkLanes(check: (lanes: Lanes, entries: Entry[]) => void): void {
  fc.assert(
    fc.property(records(), (record) => {
      const entries = getEntries(record);
      check(getLanes(entries, ACTORS, ENGLISH), entries);
    }),
  );
}

function checkRows(check: (row: LaneItem[], lanes: Lanes) => void): void {
  checkLanes((lanes) =>
    lanes.lanes.forEach(({ rows }) => rows.forEach((row) => check(row, lanes))),
  );
}

/** How one date is drawn on the article's axis. */
function place(edtf: string): LaneItem | undefined {
  const events = DAYS.map((day, index) => makeEvent(`day${index}`, day));
  const positions = [makePosition('p', edtf, { actors: [ADA] })];
  const { axis, lanes } = getLanes(getEntries({ positions, events }), [ADA], ENGLISH);
  expect(axis.columns).toHaveLength(LAST + 1);
  return lanes.find((lane) => nameLane(lane) === `actor ${ADA.id}`)?.rows[0]?.[0];
}

/** The lanes that an entry belongs in, derived from the actors it names. */
function getExpected(entries: readonly Entry[]): Map<string, string[]> {
  const pairs = entries.flatMap((entry): [string, string][] => {
    if (entry.kind === 'event') return [['events', `event ${entry.id}`]];
    const ids = entry.position.actors.map(({ id }) => id);
    const isInCouncil = (id: string) => ids.includes(COUNCIL.id) && [ADA.id, BEN.id].includes(id);
    const holders = ACTORS.filter(({ id }) => ids.includes(id) || isInCouncil(id));
    const lanes = holders.filter(({ id }) => id !== COUNCIL.id).map(({ id }) => `actor ${id}`);
    return (ids.length ? lanes : ['nobody']).map((lane) => [lane, `position ${entry.id}`]);
  });
  const lanes = Map.groupBy(pairs, ([lane]) => lane);
  return new Map([...lanes].map(([lane, held]) => [lane, held.map(([, id]) => id).toSorted()]));
}

function nameLane({ holder }: Lane): string {
  return holder.kind === 'actor' ? `actor ${holder.actor.id}` : holder.kind;
}

const getItemIds = (item: LaneItem) =>
  (item.kind === 'points' ? item.entries : [item.entry]).map(({ kind, id }) => `${kind} ${id}`);
const getIds = ({ rows }: Lane) => rows.flat().flatMap(getItemIds);

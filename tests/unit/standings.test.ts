import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '#content/read-content.ts';
import { compareDates } from '#dates/compare-dates.ts';
import { resolveExplainer } from '#model/resolve-explainer.ts';
import type { Position } from '#model/explainer.ts';
import { getStanding, getStandings } from '#model/standings.ts';
import type { Standings } from '#model/standings.ts';
import type { SiteContent } from '#schemas/files.ts';
import {
  ACTORS,
  ADA,
  BEN,
  CLEO,
  COUNCIL,
  CROWD,
  makePosition,
  makeQuestion,
  QUESTIONS,
  records,
} from './record-fixture.ts';

const BRIDGE = [makeQuestion('bridge')];

describe('standings of any record', () => {
  test('hold each position once in the cell of each who holds it, under its question', () => {
    checkStandings(({ rows }, positions) => {
      const found = rows.flatMap(({ actor, cells }) =>
        cells.flatMap(({ question, positions: held }) =>
          held.map(({ id }) => `${id} of ${actor.id} on ${question.id}`),
        ),
      );
      const expected = positions.flatMap(({ id, actors, question }) => {
        const ids = actors.flatMap((actor) => (actor === COUNCIL ? [ADA.id, BEN.id] : [actor.id]));
        return [...new Set(ids)].map((actor) => `${id} of ${actor} on ${question.id}`);
      });
      expect(found.toSorted()).toEqual(expected.toSorted());
    });
  });

  test('have a cell for every actor and question, in the order of the content', () => {
    checkStandings(({ rows, columns }) => {
      const order = ACTORS.map(({ id }) => id);
      const places = rows.map(({ actor }) => order.indexOf(actor.id));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(new Set(places).size).toBe(places.length);
      expect(columns.map(({ question }) => question)).toEqual(QUESTIONS);
      for (const { cells } of rows) expect(cells.map((cell) => cell.question)).toEqual(QUESTIONS);
    });
  });

  test('have the latest on top, and what was still to come below all that was said', () => {
    checkStandings(({ rows }) => {
      for (const { positions } of rows.flatMap(({ cells }) => cells)) {
        for (const [index, below] of positions.slice(1).entries()) {
          const above = positions[index]!;
          expect(Number(above.scheduled)).toBeLessThanOrEqual(Number(below.scheduled));
          if (above.scheduled !== below.scheduled) continue;
          expect(compareDates(above.date, below.date)).toBeGreaterThanOrEqual(0);
        }
      }
    });
  });

  test('count the stated cells alike by row, by column and in all', () => {
    checkStandings(({ rows, columns, stated, total }) => {
      const isStated = ({ positions }: { positions: Position[] }) => positions.length > 0;
      const cells = rows.flatMap((row) => row.cells);
      expect(stated).toBe(cells.filter(isStated).length);
      expect(total).toBe(cells.length);
      for (const row of rows) expect(row.stated).toBe(row.cells.filter(isStated).length);
      for (const [index, column] of columns.entries()) {
        expect(column.stated).toBe(rows.filter(({ cells }) => isStated(cells[index]!)).length);
      }
    });
  });
});

describe('a cell', () => {
  test('has what the actor states alone before what a group does, of the same day', () => {
    const positions = [
      makePosition('group', '2025-03-11', { actors: [COUNCIL] }),
      makePosition('own', '2025-03-11', { actors: [ADA] }),
    ];
    expect(getCell(positions, ADA.id)).toEqual(['own', 'group']);
    expect(getCell(positions, BEN.id)).toEqual(['group']);
  });

  test('has what a group states later before what the actor stated alone', () => {
    const positions = [
      makePosition('own', '2025-03-11', { actors: [ADA] }),
      makePosition('group', '2025-03-12', { actors: [COUNCIL] }),
      makePosition('to-come', '2025-03-13', { actors: [ADA], scheduled: true }),
    ];
    expect(getCell(positions, ADA.id)).toEqual(['group', 'own', 'to-come']);
  });

  test('keeps the order of the file for what else is alike', () => {
    const ids = ['c', 'a', 'b'];
    const positions = ids.map((id) => makePosition(id, '2025-03-11', { actors: [CLEO] }));
    expect(getCell(positions, CLEO.id)).toEqual(ids);
  });
});

describe('where an actor stands', () => {
  const stand = (positions: Position[]) => getStanding(positions, ADA).map(({ id }) => id);
  const make = (id: string, edtf: string, fields: Partial<Position> = {}) =>
    makePosition(id, edtf, { actors: [ADA], ...fields });

  test('is what was stated last, each stance of that day once', () => {
    const later = [
      make('a', '2025-03-12', { stance: 'accuses' }),
      make('b', '2025-03-12', { stance: 'urges' }),
      make('c', '2025-03-12', { stance: 'accuses' }),
    ];
    expect(stand([...later, make('d', '2025-03-11', { stance: 'demands' })])).toEqual(['a', 'b']);
  });

  test('keeps a stance apart from the same with a condition, or by the article alone', () => {
    const ways = [{}, { condition: 'if so' }, { attribution: 'article' as const }];
    expect(stand(ways.map((way, index) => make(`p${index}`, '2025-03-12', way)))).toHaveLength(3);
  });

  test('leaves out what was only scheduled, and what a group states, behind what the actor states', () => {
    const group = makePosition('group', '2025-03-12', { actors: [COUNCIL], stance: 'rejects' });
    const own = make('own', '2025-03-12');
    const toCome = make('to-come', '2025-03-13', { scheduled: true, stance: 'mixed' });
    expect(stand([own, group, toCome])).toEqual(['own']);
    expect(stand([group, toCome])).toEqual(['group']);
    expect(stand([toCome])).toEqual(['to-come']);
    expect(stand([])).toEqual([]);
  });
});

describe('what only other sources have', () => {
  const others = { actors: [ADA], attribution: 'other-sources' as const };

  test('is not counted as the article’s, and its actors are not among the article’s', () => {
    const positions = [
      makePosition('article', '2025-03-11', { actors: [BEN] }),
      makePosition('other', '2025-03-12', { ...others, question: QUESTIONS[1]! }),
      makePosition('beside', '2025-03-12', { ...others, actors: [BEN] }),
    ];
    const standings = getStandings({ positions, questions: [...QUESTIONS] }, ACTORS);
    expect(standings.rows.map(({ actor }) => actor)).toEqual([ADA, BEN]);
    expect(standings).toMatchObject({ stated: 1, total: 3, actors: 1 });
    expect(standings.beyond).toEqual({ cells: 1, actors: 1 });
    expect(standings.columns.map(({ stated, isEmpty }) => [stated, isEmpty])).toEqual([
      [1, false],
      [0, false],
      [0, true],
    ]);
  });

  test('stands below all that the article has, and nowhere in its place', () => {
    const positions = [
      makePosition('article', '2025-03-11', { actors: [ADA] }),
      makePosition('to-come', '2025-03-13', { actors: [ADA], scheduled: true }),
      makePosition('other', '2025-03-14', others),
    ];
    expect(getCell(positions, ADA.id)).toEqual(['article', 'to-come', 'other']);
    expect(getStanding(positions, ADA).map(({ id }) => id)).toEqual(['article']);
  });
});

describe('two stances of one day with an order', () => {
  test('both stand, the later on top', () => {
    const make = (id: string, order: number, stance: string) =>
      makePosition(id, '2025-03-11', { actors: [ADA], order, stance });
    const positions = [make('a', 1, 'supports'), make('b', 2, 'rejects')];
    expect(getCell(positions, ADA.id)).toEqual(['b', 'a']);
    expect(getStanding(positions, ADA).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('a column', () => {
  test('has what the article says on its question without naming a side', () => {
    const positions = [
      makePosition('p', '2025-03-11'),
      makePosition('q', '2025-03-11', { actors: [ADA] }),
    ];
    const [column] = getStandings({ positions, questions: BRIDGE }, ACTORS).columns;
    expect(column?.unsided.map(({ id }) => id)).toEqual(['p']);
    expect(column?.stated).toBe(1);
  });
});

describe('a row', () => {
  test('is for members, not for a group that has any', () => {
    const position = makePosition('p', '2025-03-11', { actors: [COUNCIL, CROWD] });
    const { rows } = getStandings({ positions: [position], questions: BRIDGE }, ACTORS);
    expect(rows.map(({ actor }) => actor)).toEqual([ADA, CROWD, BEN]);
  });

  test('is for nobody where no side is named', () => {
    const positions = [makePosition('p', '2025-03-11')];
    const { rows, stated, total } = getStandings({ positions, questions: BRIDGE }, ACTORS);
    expect({ rows, stated, total }).toEqual({ rows: [], stated: 0, total: 0 });
  });
});

test('the article states a position in 23 of its 90 cells, and these are they', async () => {
  const { content, problems } = await readContent(
    fileURLToPath(new URL('../../content', import.meta.url)),
  );
  expect(problems).toEqual([]);
  const site = content.site as SiteContent;
  const found = content.explainers.find(({ id }) => id === 'ukraine-ceasefire-call');
  const actors = Object.entries(site.actors).map(([id, actor]) => ({ id, ...actor }));
  const { rows, stated, total, ...counts } = getStandings(resolveExplainer(found!, site), actors);

  expect({ stated, total, empty: total - stated }).toEqual({ stated: 23, total: 90, empty: 67 });
  expect(counts).toMatchObject({ actors: 10, beyond: { cells: 8, actors: 1 } });
  const list = (isElsewhere: boolean) =>
    rows.flatMap(({ actor, cells }): [string, string[]][] => {
      const filled = cells.flatMap(({ question, positions }) => {
        const shown = positions.filter(({ sentence }) => (sentence === undefined) === isElsewhere);
        const places = new Set(shown.map(({ id, sentence }) => sentence ?? id));
        return places.size > 0 ? [`${question.label} ${[...places].toSorted().join(' ')}`] : [];
      });
      return filled.length > 0 ? [[actor.name, filled]] : [];
    });
  expect(Object.fromEntries(list(true))).toEqual({
    'White House': ['Pressure p35'],
    'Other US officials': ['Talks p27 p32'],
    'Vladimir Putin': ['Kursk p28'],
    'Russian foreign ministry': ['Enforcement p34', 'NATO p33'],
    'Volodymyr Zelensky': ['Enforcement p26', 'Power plants p29'],
    'Mark Carney': ['Ceasefire p30', 'Pressure p31'],
  });
  expect(Object.fromEntries(list(false))).toEqual({
    'Donald Trump': [
      'Ceasefire A1',
      'Territory D1',
      'Power plants D1',
      'Talks L1 L2',
      'Who must act L3',
    ],
    'White House': ['Power plants C2', 'Talks C1 C2'],
    'Other US officials': ['Ceasefire E1', 'Talks A2'],
    'Vladimir Putin': ['Ceasefire D3', 'Enforcement D3', 'NATO D3', 'Talks L1'],
    Kremlin: ['Talks D2'],
    'Volodymyr Zelensky': ['Ceasefire A3', 'Who must act A3 A4'],
    Ukraine: ['Ceasefire E1 E2'],
    'Emmanuel Macron': ['Ceasefire B2', 'Who must act B1 E2'],
    'David Lammy': ['Ceasefire B3', 'Pressure B3', 'Who must act B1'],
    'Mark Carney': ['Who must act E2'],
  });
});

function checkStandings(check: (standings: Standings, positions: Position[]) => void): void {
  fc.assert(
    fc.property(records(), ({ positions }) => {
      check(getStandings({ positions, questions: [...QUESTIONS] }, ACTORS), positions);
    }),
  );
}

/** The ids in an actor's only cell, from top to bottom. */
function getCell(positions: Position[], actor: string): string[] | undefined {
  const { rows } = getStandings({ positions, questions: BRIDGE }, ACTORS);
  return rows.find((row) => row.actor.id === actor)?.cells[0]?.positions.map(({ id }) => id);
}

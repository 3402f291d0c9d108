import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { getBalance } from '#model/balance.ts';
import type { Explainer } from '#model/explainer.ts';
import { getActorIds, getAllHolders, getHolders, isHeldBy, mapById } from '#model/holders.ts';
import { getLanes } from '#model/lanes.ts';
import { getStandings } from '#model/standings.ts';
import { getEntries } from '#model/timeline.ts';
import {
  ACTORS,
  ADA,
  BEN,
  CLEO,
  COUNCIL,
  CROWD,
  DAN,
  makeGroup,
  makePosition,
  QUESTIONS,
  records,
} from './record-fixture.ts';

const byId = mapById(ACTORS);

describe('a position counts for', () => {
  test.each([
    ['its actors', [CLEO, ADA], ['cleo', 'ada']],
    ['the members of a group in its place', [COUNCIL], ['ada', 'ben']],
    ['a group itself where it has no members', [CROWD], ['crowd']],
    ['a member once, named beside the group too', [ADA, COUNCIL], ['ada', 'ben']],
    ['nobody where no side is named', [], []],
  ])('%s', (_, actors, holders) => {
    expect(getHolders({ actors }, byId).map(({ id }) => id)).toEqual(holders);
  });

  test('exactly those for whom it is looked up', () => {
    fc.assert(
      fc.property(records(), ({ positions }) => {
        for (const position of positions) {
          const holders = ACTORS.filter((actor) => isHeldBy(position, actor, byId));
          const ids = getHolders(position, byId).map(({ id }) => id);
          expect(new Set(holders.map(({ id }) => id))).toEqual(new Set(ids));
          expect(ids).toHaveLength(holders.length);
        }
      }),
    );
  });

  test('an actor by id: the same actor read twice is one', () => {
    const position = makePosition('p', '2025-03-17', { actors: [{ ...ADA }] });
    expect(isHeldBy(position, ADA, byId)).toBe(true);
  });

  test('the members of a group within a group', () => {
    const union = makeGroup('union', [COUNCIL, CLEO]);
    const holders = getHolders({ actors: [union] }, mapById([...ACTORS, union]));
    expect(holders.map(({ id }) => id)).toEqual(['ada', 'ben', 'cleo']);
  });
});

describe('a group of which some members are named', () => {
  const count = (fields: Parameters<typeof makeGroup>[2]) => {
    const group = makeGroup('states', [ADA, BEN], fields);
    const holders = getHolders({ actors: [group] }, mapById([...ACTORS, group]));
    return holders.map(({ id }) => id);
  };

  test.each([
    ['without a size counts as them, as it always did', {}, ['ada', 'ben']],
    ['counts as them where there are no others', { size: 2 }, ['ada', 'ben']],
    ['counts as itself where there are more', { size: 39 }, ['states']],
    [
      'counts as them where the editor says so',
      { size: 39, 'counts-as': 'members' },
      ['ada', 'ben'],
    ],
    ['counts as itself where the editor says so', { 'counts-as': 'group' }, ['states']],
  ] as const)('%s', (_, fields, holders) => {
    expect(count(fields)).toEqual(holders);
  });

  test('stays a group inside a group that counts as its members', () => {
    const states = makeGroup('states', [ADA], { size: 39 });
    const union = makeGroup('union', [states, CLEO]);
    const holders = getHolders({ actors: [union] }, mapById([...ACTORS, states, union]));
    expect(holders.map(({ id }) => id)).toEqual(['states', 'cleo']);
  });
});

describe('a group of 39 with one member named', () => {
  const states = makeGroup('states', [ADA], { size: 39 });
  const actors = [...ACTORS, states];
  const positions = [makePosition('p', '2025-03-17', { actors: [states] })];

  test('has the row of the table, and the member has none', () => {
    const { rows } = getStandings({ positions, questions: [...QUESTIONS] }, actors);
    expect(rows.map(({ actor }) => actor.id)).toEqual(['states']);
  });

  test('has the lane', () => {
    const { lanes } = getLanes(getEntries({ positions, events: [] }), actors, ENGLISH);
    expect(lanes.map(({ holder }) => holder)).toEqual([{ kind: 'actor', actor: states }]);
  });

  test('is what the report counts', () => {
    const explainer = { positions, quotes: [], questions: [...QUESTIONS], sources: [] };
    const { actors: counted } = getBalance(explainer as unknown as Explainer, actors);
    expect(counted.map(({ actor }) => actor.id)).toEqual(['states']);
  });
});

describe('all who hold something', () => {
  test('come in the order of the actors, each once', () => {
    const positions = [
      makePosition('p1', '2025-03-17', { actors: [BEN] }),
      makePosition('p2', '2025-03-17', { actors: [COUNCIL, CLEO] }),
    ];
    expect(getAllHolders(positions, ACTORS)).toEqual([CLEO, ADA, BEN]);
  });

  test('are not those who only spoke for another', () => {
    const position = makePosition('p', '2025-03-17', { actors: [CLEO], spokesperson: DAN });
    expect(getAllHolders([position], ACTORS)).toEqual([CLEO]);
  });
});

test('a position concerns its group, the members and who spoke, each once', () => {
  const fields = { actors: [COUNCIL, ADA], spokesperson: BEN };
  expect(getActorIds(makePosition('p', '2025-03-17', fields), byId)).toEqual([
    'council',
    'ada',
    'ben',
  ]);
  const spoken = { actors: [CLEO], spokesperson: DAN };
  expect(getActorIds(makePosition('p', '2025-03-17', spoken), byId)).toEqual(['cleo', 'dan']);
});

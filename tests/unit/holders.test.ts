import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getActorIds, getAllHolders, getHolders, isHeldBy, mapById } from '#model/holders.ts';
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

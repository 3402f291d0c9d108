import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getActorRecord, getConcerned } from '#model/record.ts';
import {
  ACTORS,
  ADA,
  BEN,
  CLEO,
  COUNCIL,
  DAN,
  makePerson,
  makePosition,
  makeQuote,
  records,
} from './record-fixture.ts';

const getIds = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('the record of an actor', () => {
  const positions = [
    makePosition('own', '2025-03-11', { actors: [ADA, CLEO] }),
    makePosition('group', '2025-03-12', { actors: [COUNCIL] }),
    makePosition('other', '2025-03-13', { actors: [CLEO] }),
    makePosition('spoke', '2025-03-14', { actors: [CLEO], spokesperson: ADA }),
  ];
  const quotes = [makeQuote('q1', '2025-03-11', ADA), makeQuote('q2', '2025-03-11', BEN)];

  test('has what the actor holds, alone or in a group, and what the actor said for others', () => {
    const record = getActorRecord({ positions, quotes }, ADA, ACTORS);
    expect(getIds(record.positions)).toEqual(['own', 'group', 'spoke']);
    expect(getIds(record.quotes)).toEqual(['q1']);
  });

  test('of a group has what it states, though it has no row in the standings', () => {
    expect(getIds(getActorRecord({ positions, quotes }, COUNCIL, ACTORS).positions)).toEqual([
      'group',
    ]);
  });

  test('has no role for what is not a person', () => {
    expect(getActorRecord({ positions, quotes }, COUNCIL, ACTORS).roles).toEqual([]);
  });

  test('loses no position: each that names a side is on the record of somebody', () => {
    fc.assert(
      fc.property(records(), (record) => {
        const all = ACTORS.flatMap(
          (actor) => getActorRecord({ ...record, quotes: [] }, actor, ACTORS).positions,
        );
        const named = record.positions.filter(({ actors }) => actors.length > 0);
        expect(new Set(all)).toEqual(new Set(named));
      }),
    );
  });
});

describe('the roles of a person', () => {
  const eve = makePerson('eve', {
    roles: [
      { title: 'Councillor', to: '2019-05-31' },
      { title: 'Mayor', from: '2019-06-01', to: '2025-03-12' },
      { title: 'Senator', from: '2025-03-13' },
    ],
  });
  const getRoles = (...dates: string[]) => {
    const positions = dates.map((date) => makePosition(date, date, { actors: [eve] }));
    return getActorRecord({ positions, quotes: [] }, eve, [eve]).roles;
  };

  test('are those held on the dates of the record, each once, in that order', () => {
    expect(getRoles('2025-03-11', '2025-03-12', '2025-03-13')).toEqual(['Mayor', 'Senator']);
    expect(getRoles('2025-03-13')).toEqual(['Senator']);
  });

  test('take in the dates of quotes', () => {
    const quotes = [makeQuote('q', '2019-05-01', eve)];
    expect(getActorRecord({ positions: [], quotes }, eve, [eve]).roles).toEqual(['Councillor']);
  });

  test('are none where none was held', () => {
    const past = { ...eve, roles: [{ title: 'Councillor', to: '2019-05-31' }] };
    const positions = [makePosition('p', '2025-03-11', { actors: [past] })];
    expect(getActorRecord({ positions, quotes: [] }, past, [past]).roles).toEqual([]);
  });
});

test('those with a record have a position, a quote or words for another, in the order of all', () => {
  const positions = [makePosition('p', '2025-03-11', { actors: [COUNCIL], spokesperson: DAN })];
  const quotes = [makeQuote('q', '2025-03-11', CLEO)];
  const concerned = getConcerned({ positions, quotes }, ACTORS);
  expect(concerned).toEqual([CLEO, COUNCIL, ADA, BEN, DAN]);
  expect(getConcerned({ positions: [], quotes: [] }, ACTORS)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { getCountryName, getMembers, getNameParts, getRole, nameActors } from '#model/actors.ts';
import type { Actor, Document, Group, Person } from '#model/actors.ts';
import { describeActor } from '#model/describe-actor.ts';
import { nameForeign } from '#model/language-names.ts';
import { nameMembers } from '#model/name-members.ts';
import { parseDate } from '#dates/parse-date.ts';

const ada: Person = {
  id: 'ada-berg',
  kind: 'person',
  aliases: [],
  name: 'Ada Berg',
  sortName: 'Berg',
  country: 'ZZ',
  roles: [
    { title: 'Councillor', from: '2016-06-01', to: '2019-05-31' },
    { title: 'Mayor', from: '2019-06-01' },
  ],
};

describe('the role of a person', () => {
  test.each([
    ['2016-05-31', undefined],
    ['2016-06-01', 'Councillor'],
    ['2019-05-31', 'Councillor'],
    ['2019-06-01', 'Mayor'],
    ['2030', 'Mayor'],
    ['2018-03~', 'Councillor'],
    ['2016', 'Councillor'],
    ['../2016-05', undefined],
    ['2020/..', 'Mayor'],
  ])('on %s is %s', (date, role) => {
    expect(getRole(ada, parseDate(date))).toBe(role);
  });

  test('without known days is held on every date', () => {
    const person = { ...ada, roles: [{ title: 'Mayor' }] };
    expect(getRole(person, parseDate('0500'))).toBe('Mayor');
    expect(getRole(person, parseDate('2024-05-02'))).toBe('Mayor');
  });

  test('with an end alone is held until the last day of that month', () => {
    const person = { ...ada, roles: [{ title: 'Mayor', to: '2024-04' }] };
    expect(getRole(person, parseDate('2024-04-30'))).toBe('Mayor');
    expect(getRole(person, parseDate('2024-05-01'))).toBeUndefined();
  });
});

describe('a name', () => {
  test('is split before the part it is sorted by', () => {
    expect(getNameParts(ada)).toEqual({ given: 'Ada', sorted: 'Berg' });
  });

  test('stays whole where the part it is sorted by does not end it', () => {
    const person = { ...ada, name: 'Berg Ada' };
    expect(getNameParts(person)).toEqual({ given: '', sorted: 'Berg Ada' });
  });
});

test('a country has its English name', () => {
  expect(getCountryName('UA', ENGLISH)).toBe('Ukraine');
  expect(getCountryName('GB', ENGLISH)).toBe('United Kingdom');
});

describe('the holders of a position', () => {
  const council: Actor = {
    id: 'council',
    kind: 'office',
    aliases: [],
    name: 'Town Council',
    country: 'ZZ',
  };

  test('are named one after the other', () => {
    expect(nameActors([ada, council], ENGLISH)).toBe('Ada Berg, Town Council');
  });

  test('are named with who spoke for them', () => {
    expect(nameActors([council], ENGLISH, ada)).toBe('Town Council (Ada Berg)');
  });

  test('may be nobody, and then it says so', () => {
    expect(nameActors([], ENGLISH)).toBe('No side named');
  });
});

describe('the members of a group', () => {
  const group: Group = {
    id: 'states',
    kind: 'group',
    name: 'States',
    aliases: [],
    members: ['ada-berg', 'unknown'],
  };

  test('are those among the actors', () => {
    expect(getMembers(group, [ada])).toEqual([ada]);
    expect(getMembers(ada, [ada])).toEqual([]);
  });

  test.each([
    ['all', undefined, [ada], 'Ada Berg'],
    ['one of 39', 39, [ada], 'Ada Berg (1 of 39)'],
    ['none of 39', 39, [], '39'],
    ['none', undefined, [], undefined],
  ])('are named: %s', (_, size, members, words) => {
    expect(nameMembers({ ...group, size }, members, ENGLISH)).toBe(words);
  });
});

describe('the line under a name', () => {
  const act: Document = {
    id: 'act',
    kind: 'document',
    name: 'Bridge Act',
    aliases: [],
    about: 'About the bridge.',
    date: '2024-05',
    url: 'https://example.org/act',
    publisher: 'Millbrook Archive',
  };

  test('says of a document what it is, of what date, and by whom', () => {
    expect(describeActor(act, [], ENGLISH)).toBe('Document, May 2024, Millbrook Archive');
    expect(describeActor({ ...act, publisher: undefined }, [], ENGLISH)).toBe('Document, May 2024');
  });

  test('has the roles of a person, or what the editor says', () => {
    expect(describeActor(ada, ['Mayor', 'Councillor'], ENGLISH)).toBe('Mayor; Councillor');
    expect(describeActor({ ...ada, about: 'A poet.' }, [], ENGLISH)).toBe('A poet.');
  });

  test('is a role for nobody but a person', () => {
    expect(getRole(act, parseDate('2024-05-02'))).toBeUndefined();
  });
});

test.each([
  ['de', ', in German'],
  ['en', ''],
  ['en-GB', ''],
  ['ar', ', in Arabic'],
])('words in %s are labelled on an English page: “%s”', (tag, label) => {
  expect(nameForeign(tag, ENGLISH)).toBe(label);
});

import { describe, expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { getCountryName, getNameParts, getRole, nameActors } from '#model/actors.ts';
import type { Actor, Person } from '#model/actors.ts';
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

import { describe, expect, test } from 'vitest';
import { actor } from '#schemas/actor.ts';

const person = { kind: 'person', name: 'Ada Berg', sortName: 'Berg' };
const document = {
  kind: 'document',
  name: 'Decision 7',
  date: '2024-05-02',
  url: 'https://example.org/decision-7',
};

describe('accepted as an actor', () => {
  test.each([
    ['a person with neither country nor roles', person],
    ['an office without a country', { kind: 'office', name: 'Secretariat' }],
    ['a state without a code', { kind: 'state', name: 'Ruhland' }],
    ['an organisation', { kind: 'organisation', name: 'League', wikidata: 'Q42' }],
    ['a group without members', { kind: 'group', name: 'States', size: 39 }],
    ['a group that counts as one', { kind: 'group', name: 'States', 'counts-as': 'group' }],
    ['a group with all its members', { kind: 'group', name: 'Two', members: ['a', 'b'], size: 2 }],
    ['a document', document],
    ['a document with a publisher', { ...document, publisher: 'Town Council' }],
  ])('is %s', (_, value) => {
    expect(actor.safeParse(value).error?.issues).toBeUndefined();
  });

  test('with an empty list of roles is a person without any', () => {
    expect(actor.parse(person)).toMatchObject({ roles: [] });
  });
});

describe('refused as an actor', () => {
  test.each([
    ['a document without an address', { ...document, url: undefined }, 'url'],
    ['a document without a date', { ...document, date: undefined }, 'date'],
    ['a document with roles', { ...document, roles: [{ title: 'Law' }] }, ''],
    ['a group of half a state', { kind: 'group', name: 'States', size: 0.5 }, 'size'],
    ['a group of no one', { kind: 'group', name: 'States', size: 0 }, 'size'],
    [
      'a group with more members than it has',
      { kind: 'group', name: 'States', members: ['a', 'b'], size: 1 },
      'size',
    ],
    [
      'a group that counts as members it does not name',
      { kind: 'group', name: 'States', 'counts-as': 'members' },
      'counts-as',
    ],
    ['a person whose list of roles is empty', { ...person, roles: [] }, 'roles'],
  ])('is %s', (_, value, field) => {
    expect(actor.safeParse(value).error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
  });
});

import { expect, test } from 'vitest';
import { nameSources } from '#model/name-sources.ts';
import { makeSource } from './record-fixture.ts';

const courier = makeSource('s1', 1);
const agency = { ...makeSource('s2', 2), short: 'AP' };

const getNames = (...sources: (typeof courier)[]) => nameSources(sources).map(({ name }) => name);

test('a source is named by its publisher', () => {
  expect(getNames(courier, agency)).toEqual(['Courier', 'AP']);
});

test('two sources of one publisher are told apart by their numbers', () => {
  expect(getNames(courier, agency, makeSource('s3', 3))).toEqual(['Courier 1', 'AP', 'Courier 3']);
});

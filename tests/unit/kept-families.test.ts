import { expect, test } from 'vitest';
import { listSilent } from '#build/kept/listen.ts';

const FAMILIES = [
  { ids: ['bridge', 'most'], key: 'a' },
  { ids: ['dam'], key: 'b' },
];

test.each([
  [[], ['a', 'b']],
  [['content/explainers/most/quotes.yaml: toll: the words do not fit'], ['b']],
  [['content/actors.yaml: ada-berg › name: the words do not fit'], ['a', 'b']],
  [['Something else happened to content/explainers'], []],
])('after a build that printed %j the families %j are kept', (printed, kept) => {
  expect(listSilent(printed, FAMILIES).map(({ key }) => key)).toEqual(kept);
});

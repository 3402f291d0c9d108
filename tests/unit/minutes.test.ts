import { expect, test } from 'vitest';
import { getMinutes } from '#model/minutes.ts';
import { makeEvent } from './record-fixture.ts';

const NOTHING = { sections: [], quotes: [], positions: [], events: [], notes: [], terms: [] };
const makeSections = (wordCount: number) => [{ wordCount }] as never[];

test.each([
  [0, 1],
  [238, 1],
  [356, 1],
  [357, 2],
  [2380, 10],
])('a story of %i words takes %i whole minutes', (words, minutes) => {
  expect(getMinutes({ ...NOTHING, sections: makeSections(words) }).story).toBe(minutes);
});

test('what stands beside the story counts for the whole only', () => {
  const events = [makeEvent('long', '2025', { text: 'word '.repeat(2379).trim() })];
  expect(getMinutes({ ...NOTHING, sections: makeSections(476), events })).toEqual({
    story: 2,
    all: 12,
  });
});

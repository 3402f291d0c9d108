import { expect, test } from 'vitest';
import { getDays } from '#model/days.ts';
import { getEntries } from '#model/timeline.ts';
import { makeEvent, makePosition } from './record-fixture.ts';

const positions = ['../2025-03-17', '2025-03-17', '2025-03-11', '2025-03-17~'].map((edtf, index) =>
  makePosition(`p${index}`, edtf),
);
const events = [
  makeEvent('before', '2024-08-06', { phase: 'background' }),
  makeEvent('after', '2025-03-12', { phase: 'after' }),
];

test('the days run through background and article, and what happened by a day stands before it', () => {
  const days = getDays(getEntries({ positions, events }));
  expect(days.map(({ date }) => date.edtf)).toEqual([
    '2024-08-06',
    '2025-03-11',
    '../2025-03-17',
    '2025-03-17',
    '2025-03-17~',
  ]);
});

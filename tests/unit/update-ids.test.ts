import { expect, test } from 'vitest';
import { getUpdateIds } from '#model/update-ids.ts';

const correction = { date: '2024-06-02', kind: 'correction' };
const addition = { date: '2024-06-02', kind: 'addition' };

test('an update without an id has its day and kind, and a number if it is not the first', () => {
  expect(getUpdateIds([correction, addition, correction])).toEqual([
    '2024-06-02-correction',
    '2024-06-02-addition',
    '2024-06-02-correction-2',
  ]);
});

test('an id that an editor wrote is kept and counts for no other', () => {
  expect(getUpdateIds([{ ...correction, id: '1' }, correction])).toEqual([
    '1',
    '2024-06-02-correction',
  ]);
});

test('an update that is added later moves no id, wherever its day and place are', () => {
  const before = getUpdateIds([correction, correction]);
  const earlier = { date: '2024-05-30', kind: 'correction' };
  expect(getUpdateIds([earlier, correction, addition, correction])).toEqual(
    expect.arrayContaining(before),
  );
});

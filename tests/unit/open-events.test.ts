import { expect, test } from 'vitest';
import { getOpenEvents } from '#model/open-events.ts';
import { makeEvent } from './record-fixture.ts';

const before = makeEvent('before', '2025-03-01', { turningPoint: true });
const after = ['one', 'two', 'three'].map((id) => makeEvent(id, '2025-04', { phase: 'after' }));

test('of the events after the article the turning points are open, in their order', () => {
  const [one, two, three] = after;
  const turns = [one!, three!].map((event) => ({ ...event, turningPoint: true }));
  expect(getOpenEvents([before, turns[0]!, two!, turns[1]!])).toEqual(turns);
});

test('all of them are open if none is marked', () => {
  expect(getOpenEvents([before, ...after])).toEqual(after);
});

test('an explainer without events after the article has none open', () => {
  expect(getOpenEvents([before])).toEqual([]);
  expect(getOpenEvents([])).toEqual([]);
});

import { expect, test } from 'vitest';
import { getPassageHeights } from '#model/passage-heights.ts';
import { getById } from '#model/get-by-id.ts';
import { getBaseContent } from './base-content.ts';

const { explainers } = await getBaseContent();
const bridge = getById(explainers, 'bridge');
const EMPTY = { prose: [], blocks: [], notes: [] };
const QUOTED = (id: string) => ({ ...EMPTY, blocks: [{ name: 'Quote', id }] });
const measure = (plan: Parameters<typeof getPassageHeights>[0]) => getPassageHeights(plan, bridge);

test('a passage is as high as its paragraphs and blocks together', () => {
  const paragraphs = { ...EMPTY, prose: [66, 67] };
  expect(measure(paragraphs)).toEqual({ text: 52 + 84, notes: [] });
  const { text } = measure({ ...QUOTED('too-dear'), prose: [66] });
  expect(text).toBe(52 + measure(QUOTED('too-dear')).text);
});

test('a quote with another wording is higher than one alone', () => {
  expect(measure(QUOTED('too-dear')).text).toBeGreaterThan(measure(QUOTED('open-by-summer')).text);
});

test('a map counts as one, whatever its id', () => {
  const map = { name: 'LocatorMap', id: '' };
  expect(measure({ ...EMPTY, blocks: [map, map] }).text).toBe(
    2 * measure({ ...EMPTY, blocks: [map] }).text,
  );
});

test('each note has a height of its own, the higher the longer it is', () => {
  const note = getById(bridge.notes, 'price-differs');
  const notes = [note, { ...note, id: 'long', text: note.text.repeat(3) }];
  const plan = { ...EMPTY, notes: ['price-differs', 'long'] };
  const [short = 0, long = 0] = getPassageHeights(plan, { ...bridge, notes }).notes;
  expect(short).toBeGreaterThan(0);
  expect(long).toBeGreaterThan(short);
});

test('a note or quote that the explainer does not have is named', () => {
  expect(() => measure({ ...EMPTY, notes: ['lost'] })).toThrow('There is no note `lost`.');
  expect(() => measure(QUOTED('lost'))).toThrow('There is no quote `lost`.');
});

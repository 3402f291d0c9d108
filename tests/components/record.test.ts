import { expect, test } from 'vitest';
import timelineEntry from '../gallery/examples/TimelineEntry.ts';
import days from '../gallery/examples/DayByDayEntry.ts';
import cell from '../gallery/examples/MatrixCell.ts';
import matrix from '../gallery/examples/StandingsMatrix.ts';
import next from '../gallery/examples/NextBlock.ts';
import record from '../gallery/examples/Record.ts';
import table from '../gallery/examples/StandingsTable.ts';
import { getAttribute } from '../html.ts';
import { renderExample } from './render.ts';

test('each stance of a cell is said in words with its caveat, and an empty cell says what it means', async () => {
  const [first, second] = (
    await renderExample(cell, 'with two stances of one day')
  ).querySelectorAll('.word');
  expect(first?.textContent.trim()).toBe('Supports');
  expect(second?.textContent.trim()).toBe('Rejects, by the article alone');
  const empty = await renderExample(cell, 'empty');
  expect(empty.querySelector('td')?.textContent.trim()).toBe('nothing in the article');
});

test('what only other sources have says so in words and form, and is no address of the article', async () => {
  const other = await renderExample(cell, 'with what only other sources have');
  const shown = other.querySelector('td');
  expect(shown?.textContent.trim()).toBe('Supports, not in the article');
  expect(getAttribute(shown!, 'class')).toBe('elsewhere');
  expect(shown?.id ?? undefined).toBeUndefined();
  const list = await renderExample(record, 'with what only other sources have');
  expect(list.querySelectorAll('.days .elsewhere')).toEqual([]);
  expect(list.querySelector('#timeline > p a')?.textContent.trim()).toMatch(
    /^\d positions from other sources, not in the article$/,
  );
  const entry = await renderExample(timelineEntry, 'not in the article');
  expect(entry.querySelector('.stance')?.textContent.trim()).toBe(
    'Raises concerns, not in the article',
  );
  expect(entry.querySelector('.elsewhere')).not.toBeNull();
  expect(entry.textContent).not.toMatch(/Sentence \d/);
});

test('the matrix has a head for each side and a key', async () => {
  const bands = await renderExample(matrix, 'in bands, with caveats, without the words');
  const heads = bands.querySelectorAll('tr.band th').map((head) => head.textContent.trim());
  expect(heads.slice(0, 2)).toEqual(['Side of Tom Reed', 'Side of Ada Berg']);
  const keys = bands.querySelectorAll('.key li').map((key) => key.textContent.trim());
  expect(keys).toContain('Supports, if it is cheap');
  expect(keys).toContain('nothing in the article');
  expect(keys).toContain('by the article alone');
});

test('the marks of the matrix lead to the words below it; without the words they are led to', async () => {
  const below = await renderExample(matrix, 'without sides');
  expect(below.querySelectorAll('td a').map((link) => getAttribute(link, 'href'))).toEqual([
    '#stand-ada-berg-bridge',
    '#stand-tom-reed-price',
  ]);
  expect(below.querySelectorAll('td[id]')).toEqual([]);
  const extract = await renderExample(matrix, 'in bands, with caveats, without the words');
  expect(extract.querySelectorAll('td a')).toEqual([]);
  expect(extract.querySelectorAll('td[id]').map(({ id }) => id)).toEqual([
    'stand-tom-reed-price',
    'stand-ada-berg-bridge',
  ]);
});

test('the words on a question stand by side, and what no side is named for on its own', async () => {
  const html = await renderExample(
    table,
    'of two sides, a question nobody answers, and what no side is named for',
  );
  const rows = html.querySelectorAll('tbody tr').map((row) => row.textContent.replace(/\s+/g, ' '));
  expect(rows).toHaveLength(4);
  expect(rows[0]).toContain('The bridge should be built.');
  expect(rows[0]).toContain('sentence 2 of 3');
  expect(rows[1]).toContain('The bridge should be built.');
  expect(rows[3]).toContain('nothing in the article');
});

test('a line of the days has its few words and its place, and leads nowhere', async () => {
  const line = await renderExample(days, 'in a few words, with every caveat');
  expect(line.querySelector('li')?.getAttributeValue('id')).toBe('p01');
  expect(line.querySelector('li')?.textContent.replace(/\s+/g, ' ').trim()).toBe(
    'Supports, if it is cheap, by the article alone Ada Berg a bridge',
  );
  expect(line.querySelectorAll('a')).toEqual([]);
  const event = await renderExample(days, 'of an event');
  expect(event.querySelector('li')?.getAttributeValue('id')).toBe('event-old-bridge-closed');
});

test('what happened next shows the turning points and folds the rest, with how many and from when to when', async () => {
  const folded = await renderExample(next, 'with turning points');
  expect(folded.querySelectorAll('ol.turns > li')).toHaveLength(3);
  expect(folded.querySelectorAll('details li[id]')).toHaveLength(2);
  expect(folded.querySelector('summary')?.textContent.replace(/\s+/g, ' ').trim()).toBe(
    '2 more events, about June 2024 to September 2024',
  );
  const open = await renderExample(next, 'with an event');
  expect(open.querySelector('details')).toBeNull();
  expect(open.querySelectorAll('ol > li')).toHaveLength(1);
});

test('a record without positions and events has no heading over nothing', async () => {
  const page = await renderExample(record, 'without positions and events');
  expect(page.querySelectorAll('h3')).toEqual([]);
});

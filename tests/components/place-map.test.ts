import type { HtmlElement } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import placeMap from '../gallery/examples/PlaceMap.ts';
import { getAttribute, getText } from '../html.ts';
import { renderExample, renderExampleHtml } from './render.ts';

let html: HtmlElement;

beforeAll(async () => {
  html = await renderExample(placeMap, 'with a line to the border');
});

test('says what the map shows to those who do not see it', () => {
  const maps = html.querySelectorAll('[role="img"]');
  expect(maps.map((map) => getAttribute(map, 'aria-label'))).toEqual([
    'Map with The old mill and The ford; a line leads to the nearest point of the France–Spain border. The table below has all places in words',
  ]);
});

test('writes the names as text, and no inline style, which the policy of the page refuses', async () => {
  const written = await renderExampleHtml(placeMap, 'with a line to the border');
  const texts = [...written.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
  expect(texts).toEqual(expect.arrayContaining(['The old mill', 'The ford', 'France']));
  expect(written).not.toContain('style=');
});

test('says where the line leads, what must be known of the first place, and whose borders these are', () => {
  const [caption] = html.querySelectorAll('figcaption').map(getText);
  expect(caption).toContain('The line leads to the nearest point of the France–Spain border.');
  expect(caption).toContain('Not by the river.');
  expect(caption).toContain('Internationally recognised borders. No front line is drawn.');
});

test('has all places with their countries in a table, and the notes that do not stand under the map', () => {
  const rows = html
    .querySelectorAll('tbody tr')
    .map((row) => row.querySelectorAll('th, td').map(getText));
  expect(rows).toEqual([
    ['The old mill', 'France', ''],
    ['The ford', 'France', ''],
    ['The port', 'Brazil', 'Grain & salt.'],
  ]);
});

test('says at the foot what a point is that has no room for its name', async () => {
  const crowded = await renderExample(placeMap, 'with more places than there is room for');
  const [caption] = crowded.querySelectorAll('figcaption').map(getText);
  expect(caption).toContain('9 A mill by the river 8');
});

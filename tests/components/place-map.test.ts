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

test('says that there are no borders where none are drawn, and names no country', async () => {
  const plain = await renderExample(placeMap, 'without borders');
  const [map] = plain.querySelectorAll('[role="img"]');
  expect(map && getAttribute(map, 'aria-label')).toBe(
    'Map with Laayoune, Agadir, and Las Palmas, without borders. The table below has all places in words',
  );
  const [caption] = plain.querySelectorAll('figcaption').map(getText);
  expect(caption).toContain(
    'The largest town. No borders are drawn, nor a front line. Outlines: Natural Earth.',
  );
  expect(plain.querySelectorAll('tbody td').map(getText).slice(0, 2)).toEqual(['', '']);
  const written = await renderExampleHtml(placeMap, 'without borders');
  expect(written).not.toMatch(/class="(home|area)|Morocco(?!<\/td>)/);
});

test('has the editor’s caption above the line about borders, where none are drawn', async () => {
  const plain = await renderExample(placeMap, 'without borders, with a caption');
  const [caption] = plain.querySelectorAll('figcaption').map(getText);
  expect(caption).toContain(
    'its status is not settled. No borders are drawn, nor a front line. Outlines: Natural Earth.',
  );
});

test('says of borders that are disputed in part that they are', async () => {
  const india = await renderExample(placeMap, 'of a country whose borders are disputed in part');
  const [caption] = india.querySelectorAll('figcaption').map(getText);
  expect(caption).toContain('Borders as Natural Earth draws them; some of them are disputed.');
  expect(caption).not.toContain('recognised');
});

test('leaves it to the editor’s caption whose borders these are', async () => {
  const india = await renderExample(placeMap, 'with borders that a caption explains');
  const [caption] = india.querySelectorAll('figcaption').map(getText);
  expect(caption?.trim()).toBe(
    'Borders as they are held on the ground; India and Pakistan both claim Kashmir. Outlines: Natural Earth.',
  );
});

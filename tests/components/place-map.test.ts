import type { HtmlElement } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import PlaceMap from '#components/PlaceMap.astro';
import { getMaps } from '#maps/get-maps.ts';
import type { Place } from '#model/places.ts';
import { getAttribute, getText } from '../html.ts';
import { render, renderHtml } from './render.ts';

const PLACES: Place[] = [
  {
    id: 'mill',
    name: 'The old mill',
    country: 'FR',
    lat: 46.5,
    lon: 2.5,
    note: 'Not by the river.',
  },
  { id: 'ford', name: 'The ford', country: 'FR', lat: 44.5, lon: 1.5 },
  { id: 'port', name: 'The port', country: 'BR', lat: -8, lon: -34.9, note: 'Grain & salt.' },
];
const maps = getMaps(PLACES, 'en');
let html: HtmlElement;

beforeAll(async () => {
  html = await render(PlaceMap, { places: PLACES, maps });
});

test('names the places on each map for those who do not see it', () => {
  const maps = html.querySelectorAll('[role="img"]');
  expect(maps.map((map) => getAttribute(map, 'aria-label'))).toEqual([
    'Map with The old mill and The ford; the table below says the same in words',
    'Map with The port; the table below says the same in words',
  ]);
});

test('writes the names as text, and no inline style, which the policy of the page refuses', async () => {
  const written = await renderHtml(PlaceMap, { places: PLACES, maps });
  const texts = [...written.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
  expect(texts).toEqual(expect.arrayContaining(['The old mill', 'The ford', 'The port', 'France']));
  expect(written).not.toContain('style=');
});

test('says what must be known of the first place, and whose borders these are', () => {
  const [caption] = html.querySelectorAll('figcaption').map(getText);
  expect(caption).toContain('The old mill. Not by the river.');
  expect(caption).toContain('Outlined: France. Internationally recognised borders.');
  expect(caption).toContain('No front line is drawn.');
});

test('has all places with country and note in a table', () => {
  const rows = html
    .querySelectorAll('tbody tr')
    .map((row) => row.querySelectorAll('th, td').map(getText));
  expect(rows).toEqual([
    ['The old mill', 'France', 'Not by the river.'],
    ['The ford', 'France', ''],
    ['The port', 'Brazil', 'Grain & salt.'],
  ]);
});

test('says at the foot what a point is that has no room for its name', async () => {
  const crowd = Array.from({ length: 9 }, (_, index): Place => ({
    id: `p${index}`,
    name: `A mill by the river ${index}`,
    country: 'FR',
    lat: 46.5 + index / 100,
    lon: 2.5,
  }));
  const crowded = await render(PlaceMap, {
    places: crowd,
    maps: getMaps(crowd, 'en'),
  });
  const [caption] = crowded.querySelectorAll('figcaption').map(getText);
  expect(caption).toContain('9 A mill by the river 8');
});

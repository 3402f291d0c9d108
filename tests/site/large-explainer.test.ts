import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '#content/read-content.ts';
import { readFolder, runCommand } from '../run-command.ts';
import { makeFolder } from './content-folder.ts';
import { writeLargeExplainer } from './large-explainer.ts';

// Beyond each bound of model/page-plan.ts.
const SIZE = {
  ...{ sections: 24, quotes: 72, notes: 168, positions: 144 },
  ...{ sources: 40, actors: 12, questions: 6 },
};

let folder: string;
let files: Map<string, Buffer>;
let page: string;

const read = (path: string) => {
  const file = files.get(path);
  if (!file) throw new Error(`There is no ${path}.`);
  return file.toString();
};
const weigh = (text: string) => brotliCompressSync(text).length;
const list = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
const QUOTES = list(SIZE.quotes, 'said');
const NOTES = list(SIZE.notes, 'note');
const POSITIONS = list(SIZE.positions, 'held');
const SECTIONS = list(SIZE.sections, 'part');

beforeAll(async () => {
  folder = join(await makeFolder(afterAll), 'content');
  const OUT_DIR = join(await makeFolder(afterAll), 'site');
  await writeLargeExplainer(folder, SIZE);
  const { code, stderr } = await runCommand('build', { CONTENT_DIR: folder, OUT_DIR });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  files = await readFolder(OUT_DIR);
  page = read('bridge/index.html');
}, 1_200_000);

test('the page of a large explainer weighs at most 60 KB with its styles and scripts', () => {
  const named = [...page.matchAll(/(?:href|src)="\/([^"]+\.(?:css|js))"/g)].map(
    ([, file = '']) => file,
  );
  const others = [...new Set(named)].reduce((sum, file) => sum + weigh(read(file)), 0);
  expect(weigh(page) + others).toBeLessThan(60 * 1024);
});

test('its first sections stand whole, the others with their summaries and the way to their pages', () => {
  const brief = [...page.matchAll(/<section class="section brief content" id="([^"]+)"/g)].map(
    ([, id = '']) => id,
  );
  expect(brief.length).toBeGreaterThan(10);
  expect(SECTIONS.slice(-brief.length)).toEqual(brief);
  expect(SECTIONS.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
  expect(brief.filter((id) => !page.includes(`href="/bridge/${id}/"`))).toEqual([]);
});

test('every quote, note and position keeps its place, where it is or leads on', () => {
  const places = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
  const wanted = [
    ...QUOTES.map((id) => `quote-${id}`),
    ...NOTES.map((id) => `note-${id}`),
    ...POSITIONS,
  ];
  expect(wanted.filter((id) => places.filter((place) => place === id).length !== 1)).toEqual([]);
});

test('a place in brief leads to the quote’s page, the note in its section, the entry in the timeline', () => {
  expect(page).toContain('<a id="quote-said-24" href="/bridge/quotes/said-24/"');
  expect(page).toContain('<a id="note-note-24" href="/bridge/part-24/#note-note-24"');
  expect(read('bridge/part-24/index.html')).toContain('id="note-note-24"');
  expect(page).toContain('<a id="held-144" href="/bridge/timeline/#held-144"');
  expect(read('bridge/timeline/index.html')).toContain('id="held-144"');
});

test('the copy to keep has every section whole, in its place', async () => {
  const copy = read('bridge/bridge.html');
  const { content } = await readContent(folder);
  const notes = Object.values(content.explainers[0]!.notes);
  expect(notes.filter(({ text }) => !copy.includes(text.split('. ')[0]!))).toEqual([]);
  const figures = [...copy.matchAll(/<figure class="quote[^"]*" id="([^"]+)"/g)];
  expect(new Set(figures.map(([, id]) => id))).toEqual(new Set(QUOTES.map((id) => `quote-${id}`)));
  expect(copy).not.toContain('This explainer is long');
  const order = [...copy.matchAll(/<section class="section content" id="([^"]+)"/g)];
  expect(order.map(([, id]) => id)).toEqual(SECTIONS);
});

test('an editor is told its likely weight and length, and what is shown in brief', async () => {
  const { warnings } = await readContent(folder);
  expect(warnings.filter(({ message }) => message.startsWith('The page'))).toMatchObject([
    {
      file: 'content/explainers/bridge/explainer.yaml',
      message: expect.stringMatching(
        /^The page of this explainer would weigh about \d\d kB and be about \d\d+ screens of a phone long\.$/,
      ) as string,
      hint: 'It has 144 positions and events (more than 120), 72 quotes (more than 60), 168 notes (more than 150): so it has the first sections whole, the others and the days in brief. Two explainers are easier to read.',
    },
  ]);
});

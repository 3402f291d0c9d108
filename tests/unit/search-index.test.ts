import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { SearchEntry } from '#model/search-entry.ts';
import { unpackFile } from '#build/search/packed-file.ts';
import { settleIndex } from '#build/search/settle-index.ts';
import { writeIndex } from '#build/search/write-index.ts';
import { readFolder } from '../run-command.ts';

const folder = await mkdtemp(join(tmpdir(), 'on-record-index-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const KINDS = ['actor', 'position', 'quote', 'section', 'source', 'term'] as const;
const records = KINDS.map((kind, index): SearchEntry => ({
  kind,
  url: `/${kind}/`,
  title: `Title ${index}`,
  byline: 'Council',
  text: `Words number ${index}`,
  more: [],
  actors: ['ada-berg', 'tom-reed', 'town-council', `actor-${index}`],
  questions: [`bridge/${index}`, 'bridge/price'],
}));

await writeIndex(join(folder, 'first'), records, 'en-GB');
const files = await readFolder(join(folder, 'first'));
const withBytes = (path: string, bytes?: Buffer) => {
  const changed = new Map<string, Uint8Array>(files);
  if (bytes) changed.set(path, bytes);
  else changed.delete(path);
  return changed;
};
const [head = ''] = [...files.keys()].filter((path) => path.endsWith('.pf_meta'));

test('the same records give the same files, byte by byte', async () => {
  await writeIndex(join(folder, 'second'), records, 'en-GB');
  expect(await readFolder(join(folder, 'second'))).toEqual(files);
});

test('every value of a filter keeps its records', () => {
  const filters = [...files]
    .filter(([path]) => path.endsWith('.pf_filter'))
    .map(([, bytes]) => unpackFile(bytes) as [string, [string, number[]][]]);
  const all = records.map((_, index) => index);
  expect(Object.fromEntries(filters)).toEqual({
    kind: KINDS.map((kind, index) => [kind, [index]]),
    actor: [
      ...all.map((index) => [`actor-${index}`, [index]]),
      ...['ada-berg', 'tom-reed', 'town-council'].map((actor) => [actor, all]),
    ].toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    question: [...all.map((index) => [`bridge/${index}`, [index]]), ['bridge/price', all]],
  });
});

test('an index without one of its files, or with an empty one, is refused by its name', () => {
  const needed = [...files.keys()].filter((path) => !/worker|unknown/.test(path));
  expect(needed.length).toBeGreaterThan(12);
  for (const path of needed) {
    expect(() => settleIndex(withBytes(path), 'en', records.length)).toThrow(`${path} is missing.`);
    expect(() => settleIndex(withBytes(path, Buffer.alloc(0)), 'en', records.length)).toThrow(
      `${path} is empty.`,
    );
  }
});

test('an index of another language, with fewer records, or in another format is refused', () => {
  expect(() => settleIndex(files, 'de', records.length)).toThrow(
    'The index does not name the language “de”.',
  );
  expect(() => settleIndex(files, 'en', 7)).toThrow('The index has 6 records instead of 7.');
  const [filter = ''] = [...files.keys()].filter((path) => path.endsWith('.pf_filter'));
  expect(() => settleIndex(withBytes(head, files.get(filter)), 'en', records.length)).toThrow(
    'The index is not written as Pagefind 1.5 writes it.',
  );
});

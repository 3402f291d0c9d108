import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addArchived } from '#authoring/sources/add-archived.ts';
import { checkSources } from '#authoring/sources/check-sources.ts';
import { readContent } from '#content/read-content.ts';
import { makeContent, makeFolder } from './content-folder.ts';

const SOURCES = 'explainers/bridge/sources.yaml';
const PAGES: Record<string, string | undefined> = {
  '/robots.txt': 'User-agent: *\nDisallow: /private',
  '/there': '<p>Words</p>',
  '/new': '<p>Words</p>',
};

let asked: string[] = [];
let [open, mostOpen] = [0, 0];
let words = 'First words';
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  asked.push(pathname);
  open += 1;
  mostOpen = Math.max(mostOpen, open);
  response.once('close', () => (open -= 1));
  if (pathname === '/late') return;
  if (pathname === '/archive') {
    const url = searchParams.get('url') ?? '';
    const closest = { available: true, status: '200', url: `https://archive.example/2024/${url}` };
    response.end(JSON.stringify({ archived_snapshots: url.endsWith('/gone') ? { closest } : {} }));
  } else if (pathname === '/moved') response.writeHead(301, { location: '/new' }).end();
  else if (pathname === '/changing')
    response.end(`<p class="${Math.random()}">${words}</p><script>${Math.random()}</script>`);
  else if (PAGES[pathname] === undefined) response.writeHead(404).end();
  else response.end(PAGES[pathname]);
});
let origin: string;
let memoryFile: string;

beforeAll(async () => {
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  [asked, mostOpen] = [[], 0];
  memoryFile = join(await makeFolder(), 'kept', 'sources.json');
});

test('what is gone, has moved, is late or forbidden is told with its file and line', async () => {
  const report = await check(await makeSources('gone', 'moved', 'private/letter'));
  expect(report).toContain(`content/${SOURCES}:4  article: dead\n  ${origin}/gone`);
  expect(report).toContain('The address answers 404.');
  expect(report).toContain(`s02: moved\n  ${origin}/moved\n  It leads to ${origin}/new now.`);
  expect(report).toContain('robots.txt asks programs to stay away');
  expect(report).toContain('Addresses asked: 3. To look at: 3.');
  expect(asked).not.toContain('/private/letter');
});

test('no answer is no proof that a document is gone', async () => {
  const report = await check(await makeSources('late', 'there', 'there'));
  expect(report).toContain('article: silent');
  expect(report).toContain('it did not answer in time. Try again another day.');
  expect(report).not.toContain('dead');
});

test('an archived copy is written behind the address, and nothing else changes', async () => {
  const content = await makeSources('gone', 'there', 'there');
  const before = await readFile(join(content, SOURCES), 'utf8');
  const report = await check(content);
  const after = await readFile(join(content, SOURCES), 'utf8');
  const line = `  archived: https://archive.example/2024/${origin}/gone`;
  expect(after.split('\n').filter((one) => one !== line)).toEqual(before.split('\n'));
  expect(after.split('\n')[4]).toBe(line);
  expect(report).toContain('Archived copies written: 1.');
  expect((await readContent(content)).problems).toEqual([]);
});

test('an address is asked once a day, one after the other on a host', async () => {
  const content = await makeSources('there', 'new', 'there');
  await check(content);
  expect(asked.filter((path) => path === '/there')).toHaveLength(1);
  expect(mostOpen).toBe(1);
  asked = [];
  expect(await check(content)).toContain('Addresses asked: 0 (2 already today).');
  expect(asked).toEqual([]);
});

test('words that changed since another day are told, scripts and attributes are not', async () => {
  const content = await makeSources('changing', 'there', 'there');
  words = 'First words';
  expect(await check(content, '2026-11-01')).not.toContain('changed');
  expect(await check(content, '2026-11-02')).not.toContain('changed');
  words = 'Other words';
  expect(await check(content, '2026-11-03')).toContain('article: changed');
});

test('a damaged memory is forgotten, not an error', async () => {
  const content = await makeSources('there', 'there', 'there');
  await check(content);
  await writeFile(memoryFile, '{"a":');
  expect(await check(content)).toContain('Addresses asked: 1.');
});

test('an entry on one line is left alone', () => {
  const text = 'a: { title: A, url: https://example.org }\r\nb:\r\n  url: https://b.example\r\n';
  const copies = new Map([
    [1, 'https://x.example'],
    [3, 'https://y.example'],
  ]);
  expect(addArchived(text, copies)).toBe(
    text.replace('b.example\r\n', 'b.example\r\n  archived: https://y.example\r\n'),
  );
});

/** The base content with these paths of the server as the addresses of its three sources, and its archive. */
const makeSources = (...paths: [string, string, string]) =>
  makeContent({
    'site.yaml': (text) => `${text.trimEnd()}\narchive: '${origin}/archive?url={url}'\n`,
    [SOURCES]: (text) => {
      const left = [...paths];
      return text.replace(/(?<=url: )https:\S+/gu, () => `${origin}/${left.shift()}`);
    },
  });

const check = (content: string, day = '2026-11-26') =>
  checkSources(content, { day, memoryFile, manners: { timeout: 500, pause: 0, agent: 'tests' } });

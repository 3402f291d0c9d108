import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { importTimeline } from '#authoring/importers/import-timeline.ts';
import { readContent } from '#content/read-content.ts';
import { makeContent, makeFolder } from './content-folder.ts';

const EVENTS = 'explainers/bridge/events.yaml';
const HEAD = 'Year,Month,Day,Headline,Text,Media';

test('an imported timeline stands behind what the explainer has, and is accepted', async () => {
  const { content, report } = await importSheet([
    '2024,5,5,The bridge opens,It opens.,https://new.example/opens',
    '2024,5,6,The vote is put off,Once more.,https://example.org/minutes',
  ]);
  expect(report).toBe(
    'Added 2 events to content/explainers/bridge/events.yaml and 1 source to sources.yaml.',
  );
  const { content: read, problems } = await readContent(content);
  expect(problems).toEqual([]);
  const [bridge] = read.explainers;
  expect(Object.keys(bridge!.events)).toEqual([
    'old-bridge-closed',
    'vote-put-off',
    'the-bridge-opens',
    'the-vote-is-put-off',
  ]);
  expect(bridge!.events['the-vote-is-put-off']?.sources).toEqual(['s02']);
  expect(bridge!.sources['new-example']?.url).toBe('https://new.example/opens');
});

test('what has no source names `tk`, and is unfinished but no problem', async () => {
  const { content, report } = await importSheet(['2024,5,5,The bridge opens,It opens.,']);
  expect(report).toContain('row 2 › The bridge opens');
  expect(report).toContain('It names no address, so it has no source.');
  const { problems, unfinished } = await readContent(content);
  expect(problems).toEqual([]);
  expect(unfinished.map(({ entry }) => entry)).toEqual([
    'the-bridge-opens › sources 1',
    'tk › title',
    'tk › publisher',
    'tk › url',
  ]);
});

test('a timeline imported twice adds nothing twice, even to events that were edited', async () => {
  const rows = ['2024,5,5,The bridge opens,It opens.,', '2024,5,6,The vote,Once more.,'];
  const { content, file } = await importSheet(rows);
  await change(content, EVENTS, (text) => text.replace('title: The vote', 'title: The last vote'));
  const before = await readFile(join(content, EVENTS), 'utf8');
  expect(await importFile(file, content)).toBe(
    'Added 0 events to content/explainers/bridge/events.yaml and 0 sources to sources.yaml. 2 were there already.',
  );
  expect(await readFile(join(content, EVENTS), 'utf8')).toBe(before);
  await writeFile(file, [HEAD, ...rows, '2024,5,7,The boat,It goes.,'].join('\n'));
  expect(await importFile(file, content)).toContain('Added 1 event to');
  expect((await readContent(content)).problems).toEqual([]);
});

test('every row that can be read is accepted, whatever else it has', async () => {
  const { content, report } = await importSheet([
    'c. 1900,,,Somebody draws a bridge,It is a dra\u00adwing.,',
    '1950s,,,The first bridge,"It has\r\ntwo ""piers"", and <b>no</b> {toll}",https://example.org/a b',
    '2031,5,5,The bridge is old,- It is. *Very*.,',
    `2024,5,5,${'Long '.repeat(300)},1. __It__ is long. ~~Not~~,javascript:alert(1)`,
  ]);
  const { content: read, problems } = await readContent(content);
  expect(problems).toEqual([]);
  const events = Object.values(read.explainers[0]!.events).slice(2);
  expect(events.map(({ date, scheduled }) => [date, scheduled])).toEqual([
    ['1900~', false],
    ['195X', false],
    ['2031-05-05', true],
    ['2024-05-05', false],
  ]);
  expect(events.map(({ text }) => text)).toContain('It has two "piers", and no {toll}');
  expect(report).toContain('U+00AD (soft hyphen), which cannot be seen');
  expect(report).toContain('so it is marked as `scheduled`');
});

test('a timeline longer than a file may be changes nothing', async () => {
  const content = await makeContent();
  const before = await readFile(join(content, EVENTS), 'utf8');
  const file = join(await makeFolder(), 'sheet.csv');
  const rows = Array.from({ length: 40 }, (_, at) => `2024,5,5,Event ${at},${'x '.repeat(5000)},`);
  await writeFile(file, [HEAD, ...rows].join('\n'));
  await expect(importFile(file, content)).rejects.toThrow('more than 300,000 characters');
  expect(await readFile(join(content, EVENTS), 'utf8')).toBe(before);
});

test('a timeline in which no row can be read changes no file', async () => {
  const { content, report } = await importSheet(['2024,13,5,The bridge opens,It opens.,']);
  expect(report).toContain('Not imported: The calendar has no 2024-13-05.');
  expect(await readFile(join(content, EVENTS), 'utf8')).toBe(
    await readFile(join(await makeContent(), EVENTS), 'utf8'),
  );
});

test('a sheet in an old encoding is read, and that is told', async () => {
  const rows = ['2024,5,5,The café opens,It opens.,https://new.example/opens'];
  const { content, report } = await importSheet(rows, 'latin1');
  expect(report).toContain('read as Windows-1252: look at letters with accents');
  const { content: read } = await readContent(content);
  expect(read.explainers[0]!.events['the-cafe-opens']?.title).toBe('The café opens');
});

test('a file that is not there, and an unknown explainer, are said in one sentence', async () => {
  vi.stubEnv('CONTENT_DIR', await makeContent());
  await expect(importTimeline('/no/such.csv', 'bridge')).rejects.toThrow('it is not there');
  const file = join(await makeFolder(), 'sheet.csv');
  await writeFile(file, HEAD);
  await expect(importTimeline(file, 'brigde')).rejects.toThrow('Did you mean `bridge`?');
  vi.unstubAllEnvs();
});

async function importSheet(rows: readonly string[], encoding: BufferEncoding = 'utf8') {
  const content = await makeContent();
  const file = join(await makeFolder(), 'sheet.csv');
  await writeFile(file, [HEAD, ...rows].join('\r\n'), encoding);
  return { content, file, report: await importFile(file, content) };
}

async function importFile(file: string, content: string): Promise<string> {
  vi.stubEnv('CONTENT_DIR', content);
  try {
    return await importTimeline(file, 'bridge');
  } finally {
    vi.unstubAllEnvs();
  }
}

async function change(content: string, file: string, how: (text: string) => string) {
  const path = join(content, file);
  await writeFile(path, how(await readFile(path, 'utf8')));
}

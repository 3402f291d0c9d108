import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { importTimeline } from '#authoring/importers/import-timeline.ts';
import { readContent } from '#content/read-content.ts';
import { makeContent, makeFolder } from './content-folder.ts';

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

test('what has no source is added and told, and the check names its place', async () => {
  const { content, report } = await importSheet(['2024,5,5,The bridge opens,It opens.,']);
  expect(report).toContain('row 2 › The bridge opens');
  expect(report).toContain('It names no address, so it has no source.');
  const { problems } = await readContent(content);
  expect(problems).toMatchObject([{ entry: 'the-bridge-opens › sources' }]);
});

test('a timeline in which no row can be read changes no file', async () => {
  const { content, report } = await importSheet(['2024,13,5,The bridge opens,It opens.,']);
  expect(report).toContain('Not imported: The calendar has no 2024-13-05.');
  const path = 'explainers/bridge/events.yaml';
  expect(await readFile(join(content, path), 'utf8')).toBe(
    await readFile(join(await makeContent(), path), 'utf8'),
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
  vi.stubEnv('CONTENT_DIR', content);
  const report = await importTimeline(file, 'bridge');
  vi.unstubAllEnvs();
  return { content, report };
}

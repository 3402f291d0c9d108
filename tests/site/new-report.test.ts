import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { writeNew } from '#authoring/scaffold/write-new.ts';
import { readContent } from '#content/read-content.ts';
import { makeContent } from './content-folder.ts';

const QUOTES = 'explainers/bridge/quotes.yaml';

async function addReport(...args: string[]) {
  const content = await makeContent();
  vi.stubEnv('CONTENT_DIR', content);
  const log = vi.spyOn(console, 'log').mockReturnValue();
  onTestFinished(() => {
    vi.unstubAllEnvs();
    log.mockRestore();
  });
  const before = await readFile(join(content, QUOTES), 'utf8');
  await writeNew(['report', ...args]);
  return { content, before, after: await readFile(join(content, QUOTES), 'utf8') };
}

test('the words of a longer report are found, compared, and put under the quote', async () => {
  const text = 'The mayor spoke. “It’ll open by summer – ‘at last’ & on time,” she said. He left.';
  const { content, before, after } = await addReport(
    'open-by-summer',
    '--explainer',
    'bridge',
    '--source',
    's02',
    '--text',
    text,
  );
  const { problems, content: read } = await readContent(content);
  expect(problems).toEqual([]);
  const quote = read.explainers[0]?.quotes['open-by-summer'];
  expect(quote).toMatchObject({
    wording: 'matches',
    // An editor wrote it, so it stays.
    difference: 'No other report was found.',
    reported: [{ text: 'It’ll open by summer – ‘at last’ & on time,', source: 's02' }],
  });
  const [, rest] = before.split('too-dear:');
  expect(after.endsWith(`too-dear:${rest}`)).toBe(true);
});

test('a second report stands behind the first, and the verdict of an editor stays while it fits', async () => {
  const { content, after } = await addReport(
    'too-dear',
    '--explainer',
    'bridge',
    '--source',
    's03',
    '--text',
    'viel zu teuer',
    '--language',
    'de',
  );
  expect((await readContent(content)).problems).toEqual([]);
  expect(after).toContain(
    '      source: s02\n    - text: viel zu teuer\n      source: s03\n      language: de\n  original:',
  );
  expect(after).toContain('wording: translated');
});

test('a quote that is not there is named, with those that are', async () => {
  await expect(
    addReport('too-deer', '--explainer', 'bridge', '--source', 's02', '--text', 'x'),
  ).rejects.toThrow(/There is no quote `too-deer`.*too-dear/u);
});

import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { writeIndex } from '#build/search/write-index.ts';
import { PROJECT_DIR } from '#environment.ts';
import { readFolder, runCommand } from '../run-command.ts';
import { copyBaseSite, readBaseSite } from './base-site.ts';
import { append, makeContent, makeFolder, replace } from './content-folder.ts';

const QUOTES = 'explainers/bridge/quotes.yaml';
const VOTE = 'explainers/bridge/sections/the-vote.mdx';

test('a build that fails leaves the last good site byte for byte, and says why', async () => {
  const { stdout, stderr } = await failToBuild({
    CONTENT_DIR: await makeContent({
      [QUOTES]: replace('speaker: tom-reed', 'speaker: tom-read'),
    }),
  });
  expect(stdout).toBe('');
  expect(stderr).toMatchInlineSnapshot(`
    "
    content/explainers/bridge/quotes.yaml
      16:3    too-dear › speaker
              | speaker: tom-read
              | ^^^^^^^^^^^^^^^^^
              There is no \`tom-read\` among the actors.
              Did you mean \`tom-reed\`? Known actors: ada-berg, tom-reed, town-council.

    Found 1 problem in 1 file.
    "
  `);
});

// The order of headings is checked with the content, where it has a line.
test('dead links in a section, and two things with one address, stop the build, in one report', async () => {
  const { stderr } = await failToBuild({
    CONTENT_DIR: await makeContent({
      [VOTE]: append('\nSee [the guild](/guild/) and [its price](/bridge/#the-prise).\n'),
      'explainers/bridge/positions.yaml': replace('p03:', 'quote-too-dear:'),
    }),
  });
  expect(stderr).toMatchInlineSnapshot(`
    "
    content/explainers/bridge/sections/the-vote.mdx
      11:17   “the guild”
              | See [the guild](/guild/) and [its price](/bridge/#the-prise).
              |                 ^^^^^^^
              The link leads to a page or file that is not there.
              Received: /guild/
              Did you mean /embed/? On 2 pages in all. The page is /bridge/.
      11:42   “its price”
              | See [the guild](/guild/) and [its price](/bridge/#the-prise).
              |                                          ^^^^^^^^^^^^^^^^^^
              The page /bridge/ has no place \`#the-prise\`.
              Received: /bridge/#the-prise
              Did you mean \`#the-price\`? On 2 pages in all. The page is /bridge/.

    content/explainers/bridge/quotes.yaml
      14:1
              | too-dear:
              | ^^^^^^^^
              Two things on the page have the address \`#quote-too-dear\`: the position \`quote-too-dear\` and the quote \`too-dear\`.
              Give the quote \`too-dear\` another id here, or the position \`quote-too-dear\` in content/explainers/bridge/positions.yaml, and where it is named. The page is /bridge/.

    Found 3 problems in 2 files.
    "
  `);
});

test('a search index that cannot be made stops the build, and says why', async () => {
  // Pagefind takes the program to run from here.
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', join(await makeFolder(), 'nothing'));
  onTestFinished(() => void vi.unstubAllEnvs());
  const dir = await makeFolder();
  await expect(writeIndex(dir, [], 'en')).rejects.toThrow(
    'The search index could not be made. Pagefind says: ',
  );
  expect(await readdir(dir)).toEqual([]);
});

test('a search index is its script and a file for each thing that is found, and no interface', async () => {
  const files = [...(await readBaseSite()).keys()].filter((file) => file.startsWith('_search/'));
  expect(files).toContain('_search/pagefind.js');
  expect(files.filter((file) => file.endsWith('.pf_fragment')).length).toBeGreaterThan(8);
  expect(files.filter((file) => /ui|highlight/.test(file))).toEqual([]);
});

test.each([
  ['SITE_URL', 'news.example', 'Write a scheme and a host only'],
  ['BASE_PATH', '/a b/', 'Write a plain path'],
  ['OUT_DIR', dirname(join(PROJECT_DIR, 'x')), 'Name a folder of its own'],
])('a build with %s set to “%s” stops with one sentence', async (name, value, advice) => {
  const settings = { OUT_DIR: join(await makeFolder(), 'site'), [name]: value };
  const { code, stderr } = await runCommand('build', settings);
  expect(code).toBe(1);
  expect(stderr).toContain(`${name} is “${value}”`);
  expect(stderr).toContain(advice);
  expect(stderr).not.toMatch(/^\s+at /m);
});

/** Builds over the last good site, which must stay unchanged and alone in its folder. */
async function failToBuild(settings: Record<string, string>) {
  const outDir = await copyBaseSite();
  const before = await readFolder(outDir);
  expect(before.has('bridge/index.html')).toBe(true);
  const failed = await runCommand('build', { ...settings, OUT_DIR: outDir });
  expect(failed.code).toBe(1);
  expect(await readFolder(outDir)).toEqual(before);
  expect(await readdir(dirname(outDir))).toEqual(['site']);
  return failed;
}

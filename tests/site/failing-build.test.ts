import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_DIR } from '#environment.ts';
import { makeContent, makeFolder, replace } from './content-folder.ts';
import { readFolder, runCommand } from './run-command.ts';

const QUOTES = 'explainers/bridge/quotes.yaml';

test('a build that fails leaves the last good site byte for byte, and says why', async () => {
  const outDir = join(await makeFolder(), 'site');
  const good = await runCommand('build', { CONTENT_DIR: await makeContent(), OUT_DIR: outDir });
  expect(good).toMatchObject({ code: 0, stderr: '' });
  const before = await readFolder(outDir);
  expect(before.has('bridge/index.html')).toBe(true);

  const content = await makeContent({
    [QUOTES]: replace('speaker: tom-reed', 'speaker: tom-read'),
  });
  const failed = await runCommand('build', { CONTENT_DIR: content, OUT_DIR: outDir });
  expect(failed.code).toBe(1);
  expect(failed.stdout).toBe('');
  expect(failed.stderr).toMatchInlineSnapshot(`
    "
    content/explainers/bridge/quotes.yaml
      16:3    too-dear › speaker
              | speaker: tom-read
              | ^^^^^^^^^^^^^^^^^
              There is no \`tom-read\` among the persons.
              Did you mean \`tom-reed\`? Known persons: ada-berg, tom-reed.

    Found 1 problem in 1 file.
    "
  `);
  expect(await readFolder(outDir)).toEqual(before);
  expect(await readdir(dirname(outDir))).toEqual(['site']);
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

test('the site is added to what lies in the folder, and is gone over again by the next build', async () => {
  const folder = await makeFolder();
  const [contentDir, outDir] = [await makeContent(), join(folder, 'letters')];
  await mkdir(join(outDir, '.git'), { recursive: true });
  await writeFile(join(outDir, 'letter.txt'), 'Dear Ada');
  await writeFile(join(outDir, '.git', 'HEAD'), 'ref: refs/heads/pages');
  const built = [1, 2].map(() =>
    runCommand('build', { CONTENT_DIR: contentDir, OUT_DIR: `${outDir}/../letters/` }),
  );
  // Two at once: the second waits for the first.
  for (const { code, stderr } of await Promise.all(built))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const files = await readFolder(outDir);
  expect(files.get('letter.txt')?.toString()).toBe('Dear Ada');
  expect(files.get('.git/HEAD')?.toString()).toBe('ref: refs/heads/pages');
  expect(files.has('bridge/index.html')).toBe(true);
  expect(await readdir(folder)).toEqual(['letters']);
});

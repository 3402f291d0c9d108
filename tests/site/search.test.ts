import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { makeContent, makeFolder } from './content-folder.ts';
import { readFolder, runCommand } from './run-command.ts';

test('a build whose index fails leaves the last good site, and says why', async () => {
  const outDir = join(await makeFolder(), 'site');
  const settings = {
    CONTENT_DIR: await makeContent(),
    OUT_DIR: outDir,
    SITE_URL: 'https://news.example',
  };
  expect(await runCommand('build', settings)).toMatchObject({ code: 0, stderr: '' });
  const before = await readFolder(outDir);
  const files = [...before.keys()].filter((file) => file.startsWith('_search/'));
  expect(files).toContain('_search/pagefind.js');
  expect(files.filter((file) => file.endsWith('.pf_fragment')).length).toBeGreaterThan(8);
  expect(files.filter((file) => /ui|highlight/.test(file))).toEqual([]);

  // Pagefind takes the program to run from here.
  const broken = { PAGEFIND_EXTENDED_BINARY_PATH: join(outDir, 'nothing') };
  const failed = await runCommand('build', { ...settings, ...broken });
  expect(failed.code).toBe(1);
  expect(failed.stdout).toBe('');
  expect(failed.stderr).toContain('The search index could not be made. Pagefind says: ');
  expect(await readFolder(outDir)).toEqual(before);
  expect(await readdir(dirname(outDir))).toEqual(['site']);
});

import { appendFile, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getSiteKey } from '#build/kept/site-key.ts';
import { getAstroRoot } from '#build/run-astro.ts';
import { getEnvironment } from '#environment.ts';
import { readFolder, runCommand } from '../run-command.ts';
import { makeContent, makeFolder } from './content-folder.ts';

// What the last build has left is used only if nothing has changed, and never shows in what a build gives.

const folder = await makeFolder(afterAll);
let content = '';
let cold: Map<string, Buffer>;

beforeAll(async () => {
  content = await makeContent({}, afterAll);
  cold = (await build(content, 'cold')).site;
});

test('an unchanged build takes the last site, with the same bytes', async () => {
  const { site, isMade } = await build(content, 'unchanged');
  expect(isMade).toBe(false);
  expect(findDifferent(cold, site)).toEqual([]);
});

test('a kept file that is not as it was kept is not used', async () => {
  const kept = join(getAstroRoot(content), 'kept', 'site', 'index.html');
  const text = await readFile(kept, 'utf8');
  await writeFile(kept, text.replace('</main>', 'Damaged</main>'));
  const { site, isMade } = await build(content, 'damaged');
  expect(isMade).toBe(true);
  expect(findDifferent(cold, site)).toEqual([]);
});

test('the key changes with each content file and each setting', async () => {
  const environment = { ...getEnvironment({}), contentDir: await makeContent() };
  const keys = [await getSiteKey(environment)];
  const entries = await readdir(environment.contentDir, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    await appendFile(join(entry.parentPath, entry.name), ' ');
    keys.push(await getSiteKey(environment));
  }
  keys.push(await getSiteKey({ ...environment, basePath: '/news/' }));
  keys.push(await getSiteKey({ ...environment, compress: true }));
  keys.push(await getSiteKey({ ...environment, offline: false }));
  expect(keys.length).toBeGreaterThan(12);
  expect(keys).not.toContain(undefined);
  expect(new Set(keys).size).toBe(keys.length);
  await symlink('site.yaml', join(environment.contentDir, 'other.yaml'));
  expect(await getSiteKey(environment)).toBeUndefined();
});

const findDifferent = (one: Map<string, Buffer>, other: Map<string, Buffer>) =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (path) => !one.get(path)?.equals(other.get(path) ?? Buffer.alloc(0)),
  );

/** `isMade` is true if Astro ran. */
async function build(contentDir: string, name: string) {
  const outDir = join(folder, name);
  const all = { CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_TIMES: '1', KEEP: '1' };
  const { code, stdout, stderr } = await runCommand('build', all);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return { site: await readFolder(outDir), isMade: stdout.includes('Astro and after') };
}

import { appendFile, cp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getSiteKeys } from '#build/kept/site-key.ts';
import { getAstroRoot } from '#build/run-astro.ts';
import { getEnvironment } from '#environment.ts';
import { readFolder, runCommand } from '../run-command.ts';
import { makeContent, makeFolder } from './content-folder.ts';

// What the last build has left is used only if what it was made of has not changed, and never shows in what a build gives.

const folder = await makeFolder(afterAll);
let content = '';
let cold: Map<string, Buffer>;

/** What a build says of the content, also if it does not read it again. */
const UNFINISHED = 'Not finished: 1 text with TK.';

/** Two explainers, so that one can change. */
beforeAll(async () => {
  content = await makeContent({}, afterAll);
  await cp(join(content, 'explainers/bridge'), join(content, 'explainers/dam'), {
    recursive: true,
  });
  await edit('explainers/dam/explainer.yaml', 'The bridge at Millbrook', 'TK at Millbrook');
  cold = (await build('cold')).site;
});

test('an unchanged build takes the last site, with the same bytes', async () => {
  const { site, stdout } = await build('unchanged');
  expect(stdout).not.toContain('Astro and after');
  expect(stdout).toContain(UNFINISHED);
  expect(findDifferent(cold, site)).toEqual([]);
});

test('a kept file that is not as it was kept is not used', async () => {
  const kept = join(getAstroRoot(content), 'kept', 'site', 'bridge', 'index.html');
  const text = await readFile(kept, 'utf8');
  await rm(kept);
  await writeFile(kept, text.replace('</main>', 'Damaged</main>'));
  const { site, stdout } = await build('damaged');
  expect(stdout).toContain('Astro and after');
  expect(findDifferent(cold, site)).toEqual([]);
});

test('explainers that are built in batches are the same', async () => {
  await rm(join(getAstroRoot(content), 'kept'), { recursive: true });
  const { site, stdout } = await build('in batches', { BATCH_SIZE: '1' });
  expect(stdout).toContain('step: batches');
  expect(stdout).toContain(UNFINISHED);
  expect(findDifferent(cold, site)).toEqual([]);
});

/** Each edit is made on top of those before it. */
const EDITS: [what: string, edit: () => Promise<void>, changed: string[], same: string[]][] = [
  [
    'a word of one explainer changes its pages and the shared ones that show it',
    () => edit('explainers/dam/explainer.yaml', 'TK at Millbrook', 'TK at Millbrook, again'),
    ['dam/index.html', 'index.html'],
    ['bridge/index.html', 'bridge/timeline/index.html'],
  ],
  [
    'a name changes every explainer',
    () => edit('actors.yaml', 'name: Ada Berg', 'name: Ada Borg'),
    ['dam/index.html', 'bridge/index.html'],
    [],
  ],
  [
    'an explainer that is gone leaves nothing',
    () => rm(join(content, 'explainers/dam'), { recursive: true }),
    ['dam/index.html', 'index.html'],
    ['bridge/index.html'],
  ],
];

describe('a build after an edit gives the same bytes as one without what was kept', () => {
  test.each(EDITS)('%s', async (what, make, changed, same) => {
    const { site: before } = await build(`${what} before`);
    await make();
    const { site } = await build(what);
    const { site: fresh } = await build(`${what} fresh`, { KEEP: '0' });
    expect(findDifferent(fresh, site)).toEqual([]);
    const different = findDifferent(before, site);
    for (const file of changed) expect(different).toContain(file);
    for (const file of same) expect(different).not.toContain(file);
  });
});

test('a problem that an edit causes elsewhere is told with the line that causes it', async () => {
  await cp(join(content, 'explainers/bridge'), join(content, 'explainers/weir'), {
    recursive: true,
  });
  const section = 'explainers/bridge/sections/the-price.mdx';
  await appendFile(join(content, section), '\nSee [the weir](/weir/the-price/).\n');
  await build('linked');
  await rm(join(content, 'explainers/weir'), { recursive: true });
  const { code, stderr } = await run('broken', { KEEP: '1' });
  expect(code).toBe(1);
  expect(stderr).toMatch(/sections\/the-price\.mdx\n +\d+:16 /);
  expect(stderr).toContain('Received: /weir/the-price/');
});

describe('the keys', () => {
  test('change with each content file and each setting, those of an explainer with its own and the shared files', async () => {
    const contentDir = await makeContent();
    await cp(join(contentDir, 'explainers/bridge'), join(contentDir, 'explainers/dam'), {
      recursive: true,
    });
    await writeFile(join(contentDir, 'permalinks.lock.json'), '{}');
    await writeFile(join(contentDir, 'explainers/dam/permalinks.lock.json'), '{}');
    const environment = { ...getEnvironment({}), contentDir };
    let last = await getSiteKeys(environment);
    const sites = new Set([last?.site]);
    const entries = await readdir(contentDir, { recursive: true, withFileTypes: true });
    const files = entries.filter((one) => one.isFile());
    for (const { parentPath, name } of files) {
      await appendFile(join(parentPath, name), ' ');
      const next = await getSiteKeys(environment);
      sites.add(next?.site);
      const stays = (id: string) =>
        next?.families.find(({ ids }) => ids.includes(id))?.key ===
        last?.families.find(({ ids }) => ids.includes(id))?.key;
      const path = join(parentPath, name).slice(contentDir.length);
      const [, owner] = /^\/explainers\/([^/]+)/.exec(path) ?? [];
      const isLock = name === 'permalinks.lock.json';
      for (const id of ['bridge', 'dam'])
        expect(stays(id), `${path}: ${id}`).toBe(isLock || (owner !== undefined && owner !== id));
      last = next;
    }
    expect(files.length).toBeGreaterThan(20);
    for (const other of [{ basePath: '/news/' }, { compress: true }, { offline: false }])
      sites.add((await getSiteKeys({ ...environment, ...other }))?.site);
    expect(sites.size).toBe(files.length + 4);
    await symlink('site.yaml', join(contentDir, 'other.yaml'));
    expect(await getSiteKeys(environment)).toBeUndefined();
  });
});

const findDifferent = (one: Map<string, Buffer>, other: Map<string, Buffer>) =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (path) => !one.get(path)?.equals(other.get(path) ?? Buffer.alloc(0)),
  );

async function edit(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(content, path), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(content, path), text.replace(from, to));
}

async function build(name: string, settings: Record<string, string> = {}) {
  const { code, stdout, stderr } = await run(name, { KEEP: '1', ...settings });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return { site: await readFolder(join(folder, name)), stdout };
}

const run = (name: string, settings: Record<string, string>) =>
  runCommand('build', {
    ...{ CONTENT_DIR: content, OUT_DIR: join(folder, name), BUILD_TIMES: '1' },
    ...settings,
  });

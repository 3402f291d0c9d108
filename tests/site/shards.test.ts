import { appendFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder } from './content-folder.ts';
import { readFolder, runCommand } from '../run-command.ts';

const TRANSLATED = fileURLToPath(new URL('../fixtures/translated/content', import.meta.url));
const folder = await makeFolder(afterAll);
const content = join(folder, 'content');
const elsewhere = join(folder, 'elsewhere', 'other content');
const shards = ['1/3', '2/3', '3/3'];
const dirs = shards.map((_shard, index) => join(folder, `shard-${index}`));

/** An original with its translation and two more explainers in three shards; what has moved leads to another shard. */
beforeAll(async () => {
  await cp(TRANSLATED, content, { recursive: true });
  for (const id of ['canal', 'dam'])
    await cp(join(content, 'explainers/bridge'), join(content, 'explainers', id), {
      recursive: true,
    });
  await appendFile(
    join(content, 'site.yaml'),
    '\nredirects: { explainer/ford: explainer/dam, explainer/ferry: explainer/mist }\n',
  );
  for (const [index, shard] of shards.entries()) await build(dirs[index]!, ['--shard', shard]);
});

describe('a site that is built in three shards', () => {
  test('is the same, byte by byte, as one that is built whole, wherever it is merged', async () => {
    await build(join(folder, 'whole'));
    await build(join(folder, 'merged'), ['--merge', ...(await moveAll())], elsewhere);
    const [whole, merged] = await Promise.all(
      ['whole', 'merged'].map((name) => readFolder(join(folder, name))),
    );
    expect([...merged!.keys()]).toEqual([...whole!.keys()]);
    const different = [...whole!].filter(([path, bytes]) => !merged!.get(path)?.equals(bytes));
    expect(different.map(([path]) => path)).toEqual([]);
    const [old] = [...merged!].filter(([path]) => path === 'ford/quotes/index.html');
    expect(String(old?.[1])).toContain('href="/dam/quotes/"');
  });

  test('has each explainer in one shard, a translation with its original, and nothing else there', async () => {
    const files = await Promise.all(dirs.map((dir) => readFolder(dir)));
    const explainers = files.map((own) =>
      [...own.keys()].flatMap((path) => /^([^/_]+)\/index\.html$/.exec(path)?.[1] ?? []),
    );
    expect(explainers).toEqual([['bridge', 'mist'], ['canal'], ['dam']]);
    for (const own of files) expect([...own.keys()]).not.toContain('index.html');
  });
});

describe('a merge says in one sentence', () => {
  test('that a shard is missing', async () => {
    expect(await merge(dirs.slice(1))).toContain(
      '2 folders were given, and none is shard 1/2, 2/2.',
    );
  });

  test('that a shard is there twice', async () => {
    expect(await merge([dirs[0]!, dirs[0]!, dirs[2]!])).toContain('none is shard 2/3.');
  });

  test('that a folder is none', async () => {
    expect(await merge([...dirs.slice(1), content])).toContain('is no shard');
  });

  test('that it was given no folder', async () => {
    expect(await merge([])).toContain('Name the folders of the shards.');
  });

  test('that a shard has other shared files', async () => {
    const changed = join(folder, 'changed/content');
    await cp(content, changed, { recursive: true });
    await appendFile(join(changed, 'site.yaml'), '# another line\n');
    expect(await merge(dirs, changed)).toContain('was built from other shared files');
  });

  test('that explainers came or went', async () => {
    const more = join(folder, 'more/content');
    await cp(content, more, { recursive: true });
    await cp(join(more, 'explainers/dam'), join(more, 'explainers/weir'), { recursive: true });
    expect(await merge(dirs, more)).toContain('The shards have other explainers than the content.');
  });
});

test.each(['4/3', '0/3', '1', 'a/b'])('there is no shard %s', async (shard) => {
  const settings = { CONTENT_DIR: content, OUT_DIR: join(folder, 'never') };
  const { code, stderr } = await runCommand('build', settings, ['--shard', shard]);
  expect(code).toBe(1);
  expect(stderr).toContain(`The shard is “${shard}”. Write which of how many, such as 1/3.`);
  expect(stderr).not.toMatch(/ {4}at /);
});

/** Copies the content and the shards to where another machine may have them. Gives the folders of the shards. */
async function moveAll(): Promise<string[]> {
  await cp(content, elsewhere, { recursive: true });
  return Promise.all(
    dirs.map(async (dir, index) => {
      const moved = join(folder, 'elsewhere', `part ${index}`);
      await cp(dir, moved, { recursive: true });
      return moved;
    }),
  );
}

async function build(
  outDir: string,
  args: readonly string[] = [],
  contentDir = content,
): Promise<void> {
  const settings = { CONTENT_DIR: contentDir, OUT_DIR: outDir };
  const { code, stderr } = await runCommand('build', settings, args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
}

/** The error of a merge, which must have no stack. */
async function merge(from: readonly string[], contentDir = content): Promise<string> {
  const settings = { CONTENT_DIR: contentDir, OUT_DIR: join(folder, 'never') };
  const { code, stderr } = await runCommand('build', settings, ['--merge', ...from]);
  expect(code).toBe(1);
  expect(stderr).not.toMatch(/ {4}at /);
  return stderr;
}

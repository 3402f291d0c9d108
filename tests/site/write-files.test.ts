import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '#authoring/write-files.ts';
import { makeFolder } from './content-folder.ts';
import { readFolder } from '../run-command.ts';

test('where one of several files cannot be written, none is', async () => {
  const root = await makeFolder();
  await writeFile(join(root, 'terms.yaml'), 'old');
  await writeFile(join(root, 'sections'), 'a file where a folder should be');
  const before = await readFolder(root);
  const texts = new Map([
    ['terms.yaml', 'new'],
    ['deep/er/first.yaml', 'new'],
    ['sections/first.mdx', 'new'],
  ]);
  await expect(writeFiles(root, texts, new Set(['terms.yaml']))).rejects.toThrow(
    /^sections\/first.mdx cannot be written: .*\. Nothing was changed\.$/,
  );
  expect(await readFolder(root)).toEqual(before);
});

test('a file that nobody read is never replaced, and a linked one stays a link', async () => {
  const [root, elsewhere] = [await makeFolder(), await makeFolder()];
  await writeFile(join(elsewhere, 'shared.yaml'), 'old');
  await symlink(join(elsewhere, 'shared.yaml'), join(root, 'linked.yaml'));
  await mkdir(join(root, 'sections'));
  await writeFile(join(root, 'sections/theirs.mdx'), 'theirs');
  const texts = new Map([
    ['linked.yaml', 'new'],
    ['sections/theirs.mdx', 'new'],
  ]);
  await expect(writeFiles(root, texts, new Set(['linked.yaml']))).rejects.toThrow(
    'sections/theirs.mdx cannot be written: it is there already. Nothing was changed.',
  );
  expect(await readFile(join(elsewhere, 'shared.yaml'), 'utf8')).toBe('old');

  texts.delete('sections/theirs.mdx');
  await writeFiles(root, texts, new Set(['linked.yaml']));
  expect(await readFile(join(elsewhere, 'shared.yaml'), 'utf8')).toBe('new');
  expect([...(await readFolder(root)).keys()]).toEqual(['sections/theirs.mdx']);
});

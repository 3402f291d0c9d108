import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFolder, runCommand } from '../run-command.ts';
import { readBaseSite } from './base-site.ts';
import { append, BASE_CONTENT, makeContent, makeFolder, replace } from './content-folder.ts';

const folder = await makeFolder(afterAll);
const outDir = join(folder, 'letters');
let [first, other, again]: Map<string, Buffer>[] = [];

/**
 * Builds the base content, other content with the same explainer, and the base content again; the last two go into one
 * folder.
 */
beforeAll(async () => {
  first = await readBaseSite();

  await mkdir(join(outDir, '.git'), { recursive: true });
  await writeFile(join(outDir, 'letter.txt'), 'Dear Ada');
  await writeFile(join(outDir, '.git', 'HEAD'), 'ref: refs/heads/pages');
  const changed = await makeContent(
    {
      'explainers/bridge/sections/the-vote.mdx': replace(
        'The council was to vote on',
        'All of the council was to vote on',
      ),
      'explainers/bridge/explainer.yaml': append(
        '\nredirects:\n  position/p09: note/price-differs\n',
      ),
    },
    afterAll,
  );
  await build(changed, '0');
  other = await readFolder(outDir);

  // Two at once: the second waits for the first, and takes what it has left.
  await Promise.all([build(BASE_CONTENT, '1'), build(BASE_CONTENT, '1')]);
  again = await readFolder(outDir);
});

test('a build takes over nothing from a build of another folder with the same explainer', () => {
  for (const [site, words] of [
    [first, '>The council was to vote'],
    [other, '>All of the council was to vote'],
    [again, '>The council was to vote'],
  ] as const) {
    const page = readPage(site).replaceAll('\u00A0', ' ');
    expect(page.includes(words), words).toBe(true);
  }
});

test('the site is added to what lies in the folder, and is gone over again by the next build', async () => {
  for (const files of [other, again]) {
    expect(files?.get('letter.txt')?.toString()).toBe('Dear Ada');
    expect(files?.get('.git/HEAD')?.toString()).toBe('ref: refs/heads/pages');
    expect(files?.has('bridge/index.html')).toBe(true);
  }
  expect(await readdir(folder)).toEqual(['letters']);
});

test('a position that is gone leads to what stands in its place', () => {
  expect(readPage(other)).toMatch(/<div [^<]*id="note-price-differs"[^<]*><span id="p09"><\/span>/);
});

async function build(content: string, KEEP: '0' | '1'): Promise<void> {
  const { code, stderr } = await runCommand('build', {
    CONTENT_DIR: content,
    OUT_DIR: `${outDir}/../letters/`,
    KEEP,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
}

const readPage = (site: Map<string, Buffer> | undefined) =>
  site?.get('bridge/index.html')?.toString() ?? '';

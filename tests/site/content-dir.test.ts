import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeContent, makeFolder, replace } from './content-folder.ts';
import { readFolder, runCommand } from './run-command.ts';

const SECTION = 'explainers/bridge/sections/the-vote.mdx';

test('a build takes over nothing from a build of another folder with the same explainer', async () => {
  const outDir = join(await makeFolder(), 'site');
  const first = await makeContent();
  const second = await makeContent({
    [SECTION]: replace('The council was to vote on', 'All of the council was to vote on'),
  });
  for (const [content, words] of [
    [first, '>The council was to vote'],
    [second, '>All of the council was to vote'],
    [first, '>The council was to vote'],
  ] as const) {
    const build = await runCommand('build', { CONTENT_DIR: content, OUT_DIR: outDir });
    expect(build).toMatchObject({ code: 0, stderr: '' });
    const page = (await readFolder(outDir)).get('bridge/index.html')?.toString() ?? '';
    expect(page.replaceAll('\u00A0', ' ').includes(words), words).toBe(true);
  }
});

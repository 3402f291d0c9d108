import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#content/read-content.ts';
import { makeContent, makeFolder } from './content-folder.ts';
import { readFolder, runCommand } from '../run-command.ts';

const ARTICLE = `The council of Millbrook is to vote on a bridge. Mayor Ada Berg said: "It'll open by summer – “at last” & on time."
The price:
Tom Reed of the Ferry Guild called it “too dear” in a letter.
`;
const EDITED = ARTICLE.replace('Mayor', 'It met on Monday. Mayor').replace(
  'too dear',
  'far too dear',
);

test('after an edit of the article the ids of its sentences are rewritten, once one says so', async () => {
  const CONTENT_DIR = await makeContent();
  const folder = await makeFolder();
  const [before, after] = [join(folder, 'before.txt'), join(folder, 'after.txt')];
  await writeFile(before, ARTICLE);
  await writeFile(after, EDITED);
  await runCommand('lock', { CONTENT_DIR }, [before]);
  const files = await readFolder(CONTENT_DIR);

  const tried = await runCommand('renumber', { CONTENT_DIR }, [after]);
  expect(tried).toMatchObject({ code: 0, stderr: '' });
  expect(tried.stdout).toContain('A2 → A3');
  expect(tried.stdout).toContain('Nothing was written.');
  expect(await readFolder(CONTENT_DIR)).toEqual(files);

  const written = await runCommand('renumber', { CONTENT_DIR }, [after, '--write']);
  expect(written).toMatchObject({ code: 0, stderr: '' });
  const quotes = await readFile(join(CONTENT_DIR, 'explainers/bridge/quotes.yaml'), 'utf8');
  expect(quotes).toContain('sentence: A3');
  const { problems } = await readContent(CONTENT_DIR);
  // Who retells the new sentence, and whether the words still stand, is for an editor to say.
  expect(problems.map(({ message }) => message).join('\n')).toMatch(/A2|locked/u);
  const again = await runCommand('renumber', { CONTENT_DIR }, [after]);
  expect(again.stdout).toContain('0 new; 0 gone, 0 changed, 0 with another id');
});

test('an article that cannot be compared with anything is refused', async () => {
  const CONTENT_DIR = await makeContent();
  const path = join(await makeFolder(), 'article.txt');
  await writeFile(path, ARTICLE);
  const { code, stderr } = await runCommand('renumber', { CONTENT_DIR }, [path]);
  expect(code).toBe(1);
  expect(stderr).toContain('How the article was before is not known');
});

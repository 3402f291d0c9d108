import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { lockRecord } from '#authoring/lock-record.ts';
import { writeNew } from '#authoring/scaffold/write-new.ts';
import { readContent } from '#content/read-content.ts';
import { makeContent, makeFolder } from './content-folder.ts';

const ARTICLE = `The council of Millbrook is to vote on a bridge. Mayor Ada Berg said: "It'll open by summer – “at last” & on time."
The price:
Tom Reed of the Ferry Guild called it “too dear” in a letter.
`;

async function translate() {
  const content = await makeContent();
  vi.stubEnv('CONTENT_DIR', content);
  const log = vi.spyOn(console, 'log').mockReturnValue();
  onTestFinished(() => {
    vi.unstubAllEnvs();
    log.mockRestore();
  });
  await writeNew(['translation', 'bridge', '--language', 'de']);
  return content;
}

test('a translation has the ids of its original, TK before all words, and can be locked at once', async () => {
  const content = await translate();
  const { content: read, problems } = await readContent(content);
  expect(problems.map(({ file, message, hint }) => [file, message, hint])).toEqual([]);
  const [bridge, german] = ['bridge', 'bridge-de'].map((id) =>
    read.explainers.find((explainer) => explainer.id === id),
  );
  expect(german?.explainer).toMatchObject({ translationOf: 'bridge', language: 'de' });
  expect(german?.explainer.headline).toBe(`TK ${bridge?.explainer.headline}`);
  expect(Object.keys(german?.quotes ?? {})).toEqual(Object.keys(bridge?.quotes ?? {}));
  expect(german?.quotes['too-dear']).toMatchObject({
    text: 'TK too dear',
    'own-translation': true,
    original: { text: 'too dear', language: 'en', source: 'article' },
    sentence: 'B1',
  });
  const section = await readFile(
    join(content, 'explainers/bridge-de/sections/the-vote.mdx'),
    'utf8',
  );
  const paragraphs = section
    .split('---')[2]
    ?.split(/\n{2,}/u)
    .filter((part) => /^\p{L}/u.test(part));
  expect(paragraphs?.every((paragraph) => paragraph.startsWith('TK '))).toBe(true);

  const article = join(await makeFolder(), 'article.txt');
  await writeFile(article, ARTICLE);
  expect(await lockRecord(article, 'bridge-de')).toContain('All 2 quotes');
});

test('what is there is not translated again', async () => {
  await translate();
  await expect(writeNew(['translation', 'bridge', '--language', 'de'])).rejects.toThrow(
    'There is already a folder',
  );
  await expect(writeNew(['translation', 'bridge', '--language', 'en'])).rejects.toThrow(
    'in en already',
  );
});

import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { writeDraft } from '#authoring/article/write-draft.ts';
import { lockRecord } from '#authoring/lock-record.ts';
import { PROJECT_DIR } from '#environment.ts';
import { formatProblems } from '#errors.ts';
import { readContent } from '#content/read-content.ts';
import { append, makeContent, makeFolder, replace } from './content-folder.ts';
import type { Change } from './content-folder.ts';
import { runCommand } from '../run-command.ts';

const QUOTES = 'explainers/bridge/quotes.yaml';
const UPDATES = 'explainers/bridge/updates.yaml';
const EXPLAINER = 'explainers/bridge/explainer.yaml';
const LOCK = 'explainers/bridge/record.lock.json';

/** The article that the base content explains: A1, A2 and, after a heading, B1. */
const ARTICLE = `The council of Millbrook is to vote on a bridge. Mayor Ada Berg said: "It'll open by summer – “at last” & on time."
The price:
Tom Reed of the Ferry Guild called it “too dear” in a letter.
`;

const correction = append(`
- date: 2024-06-09
  kind: correction
  text: The quotation had a wrong letter.
  affects: [quote/too-dear]
`);

test('the lock holds the words of the quotes and no other word of the article', async () => {
  const content = await makeContent();
  const article = join(await makeFolder(), 'article.txt');
  await writeFile(article, ARTICLE);
  const { code, stdout, stderr } = await runCommand('lock', { CONTENT_DIR: content }, [article]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('All 2 quotes stand in the article’s 3 sentences');
  const written = await readFile(join(content, LOCK), 'utf8');
  expect(Object.keys(JSON.parse(written).sentences)).toEqual(['A1', 'A2', 'B1']);
  expect(JSON.parse(written).quotes['too-dear']).toMatchObject({
    sentence: 'B1',
    text: 'too dear',
  });
  expect(written).not.toMatch(/council|letter|Guild/);
  expect((await readContent(content)).problems).toEqual([]);
});

test('words that the article does not have are refused with the sentence, and nothing is written', async () => {
  const content = await makeContent({ [QUOTES]: replace('text: too dear', 'text: too dearly') });
  const { refused } = await lock(content);
  expect(refused).toMatchInlineSnapshot(`
    "content/explainers/bridge/quotes.yaml
      15:3    too-dear › text
              The words do not stand in the sentence B1 of the article.
              Received: too dearly
              Copy them from the article, where B1 is: Tom Reed of the Ferry Guild called it “too dear” in a letter.

    Found 1 problem in 1 file."
  `);
  await expect(readFile(join(content, LOCK))).rejects.toThrow('ENOENT');
});

test('words that only look like those of the article name the character that cannot be seen', async () => {
  const article = ARTICLE.replace('too dear', 'too\u00a0de\u00adar').normalize('NFD');
  const { refused } = await lock(await makeContent(), article);
  expect(refused).toContain(
    'The words look the same and differ in what cannot be seen: the article has U+00AD (soft hyphen) after “de”.',
  );
});

test('words in another sentence than the named one name the right one', async () => {
  const content = await makeContent({ [QUOTES]: replace('sentence: B1', 'sentence: A1') });
  expect((await lock(content)).refused).toContain('They stand in B1: write `sentence: B1`.');
});

test('an article with more sentences than the explainer names shows how they were told apart', async () => {
  const { refused } = await lock(await makeContent(), `${ARTICLE.trim()} And so on.\n`);
  expect(refused).toMatchInlineSnapshot(`
    "content/explainers/bridge/explainer.yaml
      11:3    article › retells
              The article has 4 sentences as they are told apart here, and \`retells\` names 3.
              Received: A1   The council of Millbrook is to vote on a bridge.
                        A2   Mayor Ada Berg said: "It'll open by summer – “at last” & on
                        B1   Tom Reed of the Ferry Guild called it “too dear” in a letter
                        ?    And so on.
              Mend the list; or, where sentences were told apart wrongly, put each on a line of its own in a copy of the article.

    Found 1 problem in 1 file."
  `);
});

test('an article that is not there, or an explainer that is not, is said in one sentence', async () => {
  const settings = { CONTENT_DIR: await makeContent() };
  const missing = await runCommand('lock', settings, ['nowhere.txt']);
  expect(missing.stderr).toContain('The article “nowhere.txt” cannot be read: it is not there.');
  const unknown = await lock(settings.CONTENT_DIR, ARTICLE, 'brigde');
  expect(unknown.refused).toContain('There is no explainer `brigde`. Did you mean `bridge`?');
  const nothing = await runCommand('lock', settings);
  expect(nothing.stderr).toContain('npm run lock -- <article.txt>');
});

test.each([
  ['PK\x03\x04word/document.xml', 'it is a .docx that is damaged or not whole. Save it again,'],
  [
    'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text',
    'it is an OpenDocument text (.odt)',
  ],
  ['%PDF-1.7', 'it is a PDF. Copy its text into a file of plain text.'],
  ['<!DOCTYPE html><p>', 'no article was found in the web page. Copy its text into a file'],
  [' \n', 'it has no paragraph of text.'],
])(
  'a file that begins with %j is no article, and the message says what it is',
  async (text, reason) => {
    expect((await lock(await makeContent(), text)).refused).toContain(
      `The article “article.txt” cannot be read: ${reason}`,
    );
  },
);

test.each([
  [
    'Markdown',
    'article.md',
    ARTICLE.replaceAll('\n', '\n\n').replace('The price:', '## The price'),
  ],
  [
    'a web page',
    'article.html',
    `<!doctype html><title>A bridge</title><article><h1>A bridge</h1>${ARTICLE.trim()
      .split('\n')
      .map((line) => (line === 'The price:' ? '<h2>The price</h2>' : `<p>${line}</p>`))
      .join('\n')}</article>`,
  ],
])('an article as %s is locked like its plain text', async (_, name, text) => {
  const [content, other] = [await makeContent(), await makeContent()];
  expect((await lock(content, text, undefined, name)).said).toContain('All 2 quotes stand');
  await lock(other);
  const [one, two] = await Promise.all(
    [content, other].map(async (folder) => JSON.parse(await readFile(join(folder, LOCK), 'utf8'))),
  );
  expect(one.sentences).toEqual(two.sentences);
  expect(one.quotes).toEqual(two.quotes);
});

test('a .docx is locked like the article.txt that was drafted from it', async () => {
  const content = await makeContent();
  const article = join(PROJECT_DIR, 'tests/fixtures/articles-docx/ferry.docx');
  vi.stubEnv('CONTENT_DIR', content);
  onTestFinished(() => void vi.unstubAllEnvs());
  await writeDraft(['ferry', '--article', article]);
  const path = join(content, 'explainers/ferry/record.lock.json');
  const locks = [];
  for (const file of [article, join(content, 'explainers/ferry/article.txt')]) {
    await lockRecord(file, 'ferry');
    locks.push(await readFile(path, 'utf8'));
  }
  expect(locks[0]).toBe(locks[1]);
});

test('quotations of the article without an entry are listed with their sentences', async () => {
  const article = `${ARTICLE.trim()}\n“We wait,” he wrote. They call it „die Brücke“, «le pont» and a "bridge", 5" wide.\n`;
  const content = await makeContent({
    [EXPLAINER]: replace('    - B1\n', '    - B1\n    - B2\n    - B3\n'),
    'explainers/bridge/sections/the-price.mdx': replace('retells: [B1]', 'retells: [B1, B2, B3]'),
  });
  expect((await lock(content, article)).said).toMatchInlineSnapshot(`
    "All 2 quotes stand in the article’s 5 sentences, character for character: content/explainers/bridge/record.lock.json

    In quotation marks in the article, and in no entry of quotes.yaml:
      B2   “We wait,”
      B3   “die Brücke”
      B3   “le pont”
      B3   “bridge”"
  `);
});

test('a changed letter of a locked quote is shown before and after', async () => {
  const report = await changeLocked({ [QUOTES]: replace('text: too dear', 'text: too near') });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/quotes.yaml
      15:3    too-dear › text
              | text: too near
              | ^^^^^^^^^^^^^^
              The words of a locked quote have changed.
              Received: before: too dear
                        after:  too near
              Write them as they were. If they were wrong, say so in updates.yaml: a new update with \`kind: correction\` and \`affects: [quote/too-dear]\`.

    Found 1 problem in 1 file."
  `);
});

test('a correction in updates.yaml covers a changed quote, once', async () => {
  const changes = { [QUOTES]: replace('text: too dear', 'text: too clear'), [UPDATES]: correction };
  expect(await changeLocked(changes)).toBe('');

  const content = await makeContent({
    [QUOTES]: replace('text: too dear', 'text: too clear'),
    [UPDATES]: correction,
  });
  await lock(content, ARTICLE.replace('too dear', 'too clear'));
  await change(content, QUOTES, replace('text: too clear', 'text: too near'));
  expect(await getReport(content)).toContain('before: too clear');
});

test('the lock is not renewed over changed words that no correction covers', async () => {
  const content = await makeContent();
  await lock(content);
  await change(content, QUOTES, replace('text: too dear', 'text: too clear'));
  const { refused } = await lock(content, ARTICLE.replace('too dear', 'too clear'));
  expect(refused).toContain('The words of a locked quote have changed.');
});

test.each<[string, Record<string, Change>, string]>([
  [
    'a quote that was never compared with the article',
    { [LOCK]: replace('"too-dear"', '"too-much"') },
    'The quote is not in content/explainers/bridge/record.lock.json.',
  ],
  [
    'a locked quote that is gone',
    { [LOCK]: replace('"too-dear"', '"too-much"') },
    'The locked quote `too-much` is gone.',
  ],
  [
    'a quote moved to another sentence',
    { [QUOTES]: replace('sentence: B1', 'sentence: A1') },
    'The quote is locked in the sentence B1.',
  ],
  [
    'a sentence taken out of the list of those to retell',
    { [EXPLAINER]: replace('    - A2\n', '') },
    'The article’s sentence A2 is locked, and not named here.',
  ],
  [
    'a lock that is no lock',
    { [LOCK]: replace('{', '<<<<<<<') },
    'Bring back the last good record.lock.json from version control.',
  ],
])('%s is an error', async (_name, changes, message) => {
  expect(await changeLocked(changes)).toContain(message);
});

test('a translation of our own is locked by the words that it translates', async () => {
  const content = await makeContent({
    [QUOTES]: replace('  text: too dear\n', '  text: much too dear\n  own-translation: true\n'),
  });
  await change(content, QUOTES, replace('    text: zu teuer\n', '    text: too dear\n'));
  expect((await lock(content)).refused).toBe('');
  await change(content, QUOTES, replace('text: much too dear', 'text: far too dear'));
  expect(await getReport(content)).toBe('');
  await change(content, QUOTES, replace('    text: too dear\n', '    text: too high\n'));
  expect(await getReport(content)).toContain('The words of a locked quote have changed.');
});

// “It was ‘too dear,’” he said: the comma is the sentence’s, and printers differ on where it stands.
test.each(['too dear,', 'too dear.'])('the lock accepts %j for the same words', async (text) => {
  expect(await changeLocked({ [QUOTES]: replace('text: too dear', `text: ${text}`) })).toBe('');
});

test('a story of persons, a state, a group, an organisation and a document is locked, and its translation too', async () => {
  const fixture = join(PROJECT_DIR, 'tests/fixtures/shapes');
  const content = join(await makeFolder(), 'content');
  await cp(join(fixture, 'content'), content, { recursive: true });
  const article = await readFile(join(fixture, 'articles/ocean-fund.txt'), 'utf8');
  for (const id of ['ocean-fund', 'meeresfonds']) {
    const path = `explainers/${id}/record.lock.json`;
    await rm(join(content, path));
    expect((await lock(content, article, id)).said).toContain(
      'All 7 quotes stand in the article’s 10 sentences',
    );
    expect(await readFile(join(content, path), 'utf8')).toBe(
      await readFile(join(fixture, 'content', path), 'utf8'),
    );
  }
});

test('the ten quotes of the real explainer are locked in the 18 sentences of its article', async () => {
  const path = join(PROJECT_DIR, 'content/explainers/ukraine-ceasefire-call/record.lock.json');
  const { sentences, quotes } = JSON.parse(await readFile(path, 'utf8'));
  expect(Object.keys(sentences)).toHaveLength(18);
  expect(Object.keys(quotes)).toHaveLength(10);
});

/** The report that an editor gets when the locked base content changes. */
async function changeLocked(changes: Record<string, Change>): Promise<string> {
  const content = await makeContent();
  await lock(content);
  for (const [file, how] of Object.entries(changes)) await change(content, file, how);
  return getReport(content);
}

async function change(content: string, file: string, how: Change): Promise<void> {
  if (typeof how !== 'function') throw new Error('Change a file, or write another helper.');
  const path = join(content, file);
  const text = await readFile(path, 'utf8');
  if (how(text) === text) throw new Error(`The change to ${file} changes nothing.`);
  await writeFile(path, how(text));
}

async function getReport(content: string): Promise<string> {
  const { problems } = await readContent(content);
  return problems.length === 0 ? '' : formatProblems(problems);
}

/** Runs the command without a process; gives its result and its output. */
async function lock(content: string, article = ARTICLE, explainer?: string, name = 'article.txt') {
  const path = join(await makeFolder(), name);
  await writeFile(path, article);
  vi.stubEnv('CONTENT_DIR', content);
  try {
    return { said: await lockRecord(path, explainer), refused: '' };
  } catch (error) {
    return { said: '', refused: (error as Error).message };
  } finally {
    vi.unstubAllEnvs();
  }
}

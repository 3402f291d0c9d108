import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { lockRecord } from '#authoring/lock-record.ts';
import { writeDraft } from '#authoring/article/write-draft.ts';
import { writeNew } from '#authoring/scaffold/write-new.ts';
import { readContent } from '#content/read-content.ts';
import { ARTICLES, getArticlePath, readExpected } from '../article-scores.ts';
import { readFolder, runCommand } from '../run-command.ts';
import { makeContent, makeFolder } from './content-folder.ts';

const DOCX = fileURLToPath(new URL('../fixtures/articles-docx/ferry.docx', import.meta.url));

async function useContent(): Promise<string> {
  const CONTENT_DIR = await makeContent();
  vi.stubEnv('CONTENT_DIR', CONTENT_DIR);
  onTestFinished(() => void vi.unstubAllEnvs());
  return CONTENT_DIR;
}

/** Writes a file outside the project, and gives its path. */
async function writeArticle(name: string, bytes: string | Uint8Array): Promise<string> {
  const path = join(await makeFolder(), name);
  await writeFile(path, bytes);
  return path;
}

const draft = async (name: string, bytes: string | Uint8Array, ...flags: string[]) =>
  writeDraft(['ferry', '--article', await writeArticle(name, bytes), ...flags]);

/** A sentence of a quotation without the marks at its ends. */
const bare = (text: string) => text.replace(/^["“”„«»‘\s]+|["“”«»’\s.,]+$/gu, '');

const getFailure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (thrown: unknown) => thrown as Error,
  );

test.each(ARTICLES)('the draft of %s is whole but for TK, and its quotes lock', async (id) => {
  const CONTENT_DIR = await useContent();
  await writeDraft(['ferry', '--article', getArticlePath(id)]);
  const { content, problems } = await readContent(CONTENT_DIR);
  expect(problems).toEqual([]);
  const ferry = content.explainers.find((explainer) => explainer.id === 'ferry');
  const { sentences, quotations } = readExpected(id);
  expect(ferry?.explainer.article.retells).toHaveLength(sentences.length);
  expect(Object.keys(ferry?.quotes ?? {})).toHaveLength(
    quotations.filter(({ kind }) => kind === 'statement').length,
  );

  const own = join(CONTENT_DIR, 'explainers/ferry');
  expect(await lockRecord(join(own, 'article.txt'), 'ferry')).toContain('character for character');

  const published = [...(await readFolder(own))].filter(
    ([file]) => !/article.txt|lock/u.test(file),
  );
  const written = published.map(([, bytes]) => bytes.toString()).join('\n');
  const quoted = quotations.map(({ text }) => text).join(' ');
  for (const sentence of sentences.filter((text) => !quoted.includes(bare(text))))
    expect(written).not.toContain(sentence);
});

test('drafts of articles in several languages and formats, and a new explainer, build, and are only unfinished', async () => {
  const CONTENT_DIR = await useContent();
  const [english = '', ukrainian = ''] = await Promise.all(
    ['en-gb-harbour', 'uk-shkola'].map((id) => readFile(getArticlePath(id), 'utf8')),
  );
  const paragraphs = ukrainian.split(/\n{2,}/u).map((text) => `<p>${text.trim()}</p>`);
  const files = {
    plain: getArticlePath('de-bahnhof'),
    arabic: getArticlePath('ar-mina'),
    polish: getArticlePath('pl-kolejka'),
    markdown: await writeArticle('a.md', `# ${english}`),
    page: await writeArticle(
      'a.html',
      `<!doctype html><article>${paragraphs.join('\n')}</article>`,
    ),
    document: DOCX,
  };
  for (const [id, file] of Object.entries(files)) await writeDraft([id, '--article', file]);
  await writeNew(['explainer', 'ferry']);
  const { content, problems, unfinished } = await readContent(CONTENT_DIR);
  expect(problems).toEqual([]);
  expect(unfinished.filter(({ message }) => !message.includes('“TK”'))).toEqual([]);

  const settings = { CONTENT_DIR, OUT_DIR: join(await makeFolder(), 'site') };
  const built = await runCommand('build', settings);
  expect(built).toMatchObject({ code: 0, stderr: '' });
  expect(built.stdout).toContain('Not finished: ');
  const pages = await readFolder(settings.OUT_DIR);
  expect(pages.get('ferry/index.html')?.toString()).toContain('TK the headline');
  for (const id of Object.keys(files)) {
    const page = pages.get(`${id}/index.html`)?.toString() ?? '';
    expect(page).toContain('TK the headline');
    const quotes = content.explainers.find((explainer) => explainer.id === id)?.quotes ?? {};
    expect(Object.keys(quotes)).not.toEqual([]);
    for (const quote of Object.keys(quotes)) expect(page).toContain(`id="quote-${quote}"`);
  }
  const refused = await runCommand('build', { ...settings, SITE_URL: 'https://example.com' });
  expect(refused.code).toBe(1);
});

test('quotes are counted for each speaker', async () => {
  const CONTENT_DIR = await useContent();
  const said = '“We go on with it now,” said Ann Lee.\n\n“It is far too dear,” said Bo Reed.';
  await draft('a.txt', `A headline\n\n${said}\n\n“I know that too,” said Ann Lee.`);
  const quotes = await readFile(join(CONTENT_DIR, 'explainers/ferry/quotes.yaml'), 'utf8');
  expect(quotes.match(/^[a-z].*(?=:$)/gmu)).toEqual(['ann-lee-1', 'bo-reed-1', 'ann-lee-2']);
});

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const WORDS = 'A headline\n\nAnn Lee went home. It was late.';

test.each([
  ['an empty article', 'a.txt', '', 'it has no paragraph of text.'],
  ['white space', 'a.txt', ' \n\n\u00a0\n', 'it has no paragraph of text.'],
  ['a picture under another name', 'a.txt', PNG, 'it is a picture.'],
  ['a picture of a phone', 'a.txt', '\0\0\0\x1cftypheic', 'it is a picture or a film.'],
  ['a PDF', 'a.txt', '%PDF-1.7\n', 'Copy its text into a file of plain text.'],
  [
    'bytes that are no text',
    'a.txt',
    Uint8Array.from([0xc3, 0x28, 0x41]),
    'it is not text in UTF-8.',
  ],
  ['a packed file', 'a.docx', Uint8Array.from([0x50, 0x4b, 3, 4]), 'no .docx'],
])('%s is refused with a reason, and nothing is written', async (_, name, bytes, reason) => {
  const CONTENT_DIR = await useContent();
  const before = await readFolder(dirname(CONTENT_DIR));
  const error = await getFailure(draft(name, bytes));
  expect(error?.message).toContain(reason);
  expect(await readFolder(dirname(CONTENT_DIR))).toEqual(before);
});

test('an id that exists is refused', async () => {
  await useContent();
  const path = await writeArticle('a.txt', WORDS);
  const error = await getFailure(writeDraft(['bridge', '--article', path]));
  expect(error?.message).toContain('There is already a folder content/explainers/bridge.');
});

test('an article without quotations is a draft without quotes', async () => {
  const CONTENT_DIR = await useContent();
  expect(await draft('a.txt', WORDS)).toContain('2 sentences');
  const { content, problems } = await readContent(CONTENT_DIR);
  expect(problems).toEqual([]);
  expect(content.explainers.find(({ id }) => id === 'ferry')?.quotes).toEqual({});
});

test('an article of 300,000 characters is drafted', async () => {
  const CONTENT_DIR = await useContent();
  const paragraph = 'Ann Lee said that the boats would go on as they did. '.repeat(60).trim();
  await draft('a.txt', `A headline\n\n${`${paragraph}\n\n`.repeat(95)}`);
  expect((await readContent(CONTENT_DIR)).problems).toEqual([]);
});

test('an article with more quotations than a file holds is drafted, and says what is left', async () => {
  const CONTENT_DIR = await useContent();
  const said = `“${'We go on with it, and it is far too dear for us. '.repeat(4).trim()}” said Ann Lee.`;
  const found = await draft('a.txt', `A headline\n\n${`${said}\n\n`.repeat(1400)}`);
  expect(found).toMatch(/No quotes were made of the last \d+ quotations/u);
  expect((await readContent(CONTENT_DIR)).problems).toEqual([]);
});

test('a second draft shares the actor for words that nobody is named for', async () => {
  const CONTENT_DIR = await useContent();
  const path = await writeArticle(
    'a.txt',
    'A headline\n\nIt was late. “It is far too dear for us all.”',
  );
  for (const id of ['ferry', 'boat']) await writeDraft([id, '--article', path]);
  const { content, problems } = await readContent(CONTENT_DIR);
  expect(problems).toEqual([]);
  const speakers = ['ferry', 'boat'].flatMap((id) =>
    Object.values(content.explainers.find((own) => own.id === id)?.quotes ?? {}),
  );
  expect(speakers.map(({ speaker }) => speaker)).toEqual(['unnamed', 'unnamed']);
});

test('characters that cannot be seen are left out of a draft, and named', async () => {
  const CONTENT_DIR = await useContent();
  const words = 'A headline\n\nAnn Lee said: “It is far too de\u00adar\u200b for us.”';
  expect(await draft('a.txt', words)).toContain(
    'U+00AD (soft hyphen), which cannot be seen, was left out everywhere.',
  );
  const { content, problems } = await readContent(CONTENT_DIR);
  expect(problems).toEqual([]);
  const ferry = content.explainers.find(({ id }) => id === 'ferry');
  expect(ferry?.quotes['ann-lee-1']?.text).toBe('It is far too dear for us.');
  const own = join(CONTENT_DIR, 'explainers/ferry/article.txt');
  expect(await lockRecord(own, 'ferry')).toContain('character for character');
});

test('quotations in a script without spaces are no single words', async () => {
  await useContent();
  const words = '見出し\n\n市長は「これは高すぎる」と述べた。船は今日も出る。';
  const found: unknown = JSON.parse(await draft('a.txt', words, '--language', 'ja', '--json'));
  expect(found).toMatchObject({ quotations: [{ text: 'これは高すぎる', kind: 'statement' }] });
});

test('a mark without its pair is named as doubtful', async () => {
  await useContent();
  const said = 'She said: “It goes on.\n\nThe boat left, and “I saw it,” said Ann Lee.';
  expect(await draft('a.txt', `A headline\n\n${said}`)).toContain('A mark “ without its pair');
});

test('an article in a language that the interface does not speak is drafted', async () => {
  const CONTENT_DIR = await useContent();
  await writeDraft(['ferry', '--article', getArticlePath('pl-kolejka')]);
  const sources = await readFile(join(CONTENT_DIR, 'explainers/ferry/sources.yaml'), 'utf8');
  expect(sources).toContain('language: pl');
});

test('nothing of a web page runs, and nothing is fetched', async () => {
  await useContent();
  const fetched = vi.spyOn(globalThis, 'fetch');
  onTestFinished(() => fetched.mockRestore());
  const text = 'Ann Lee went home with the ferry, and it was late in the evening. '.repeat(8);
  const page = `<!doctype html><html><head><title>A headline</title>
<script src="https://example.org/track.js"></script><script>globalThis.ran = true</script></head>
<body><article><h1>A headline</h1><p onclick="globalThis.ran = true">${text}</p>
<img src="https://example.org/pixel.gif" onerror="globalThis.ran = true"><iframe src="https://example.org/"></iframe>
<p>“It is far too dear for us,” said Bo Reed. ${text}</p></article></body></html>`;
  const found = JSON.parse(await draft('a.html', page, '--json')) as { quotations: unknown[] };
  expect(found.quotations).toMatchObject([
    { text: 'It is far too dear for us,', speaker: 'Bo Reed' },
  ]);
  expect(fetched).not.toHaveBeenCalled();
  expect('ran' in globalThis).toBe(false);
});

test('headings and items of a web page that plain text does not tell apart still lock', async () => {
  const CONTENT_DIR = await useContent();
  const page = `<main><h1>A headline</h1><p>Ann Lee went home. It was late.</p><ul><li>One boat</li><li>Two boats</li></ul>
<h2>What follows.</h2><p>“It is far too dear,” said Bo Reed.</p></main>`;
  await draft('a.html', page);
  const own = join(CONTENT_DIR, 'explainers/ferry/article.txt');
  expect(await lockRecord(own, 'ferry')).toContain('character for character');
});

test('a .docx is read with its table and without its notes', async () => {
  const found: unknown = JSON.parse(await writeDraft(['--article', DOCX, '--json']));
  expect(found).toMatchObject({
    headings: ['The ferry stays'],
    sentences: [
      'Ann Lee went home with the ferry.',
      'It was late.',
      '“It is far too dear for us,” said Bo Reed.',
      'The crossing takes an hour.',
      'It costs four pounds.',
    ],
    quotations: [{ text: 'It is far too dear for us,', speaker: 'Bo Reed', kind: 'statement' }],
  });
});

test('the command says what is wrong in one sentence', async () => {
  const CONTENT_DIR = await makeContent();
  const folder = await makeFolder();
  await mkdir(join(folder, 'a.txt'));
  const { code, stderr } = await runCommand('new', { CONTENT_DIR }, [
    'explainer',
    'ferry',
    '--article',
    join(folder, 'a.txt'),
  ]);
  expect(code).toBe(1);
  expect(stderr).toContain('it is a folder. Name a file.');
  expect(stderr).not.toMatch(/^\s+at /mu);
});

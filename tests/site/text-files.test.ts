import { execFileSync } from 'node:child_process';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblems } from '#errors.ts';
import { readContent } from '#content/read-content.ts';
import { makeContent, makeFolder } from './content-folder.ts';

const BRIDGE = 'explainers/bridge';
const PRICE = `${BRIDGE}/sections/the-price.mdx`;

const report = async (content: string) => formatProblems((await readContent(content)).problems);

test.each([BRIDGE, `${BRIDGE}/sections`, PRICE, 'glossary.yaml'])(
  '%s may be a link to a place within the content folder',
  async (path) => {
    const content = await makeContent();
    await mkdir(join(content, 'shared'));
    await rename(join(content, path), join(content, 'shared', 'it'));
    await symlink(join(content, 'shared', 'it'), join(content, path));
    const { problems, bodies } = await readContent(content);
    expect(problems).toEqual([]);
    expect([...bodies.keys()]).toEqual(['bridge/the-price', 'bridge/the-vote']);
  },
);

test.each([BRIDGE, `${BRIDGE}/sections`, PRICE, 'glossary.yaml'])(
  '%s as a link to a place outside is refused by its name',
  async (path) => {
    const content = await makeContent();
    const outside = join(await makeFolder(), 'it');
    await rename(join(content, path), outside);
    await symlink(outside, join(content, path));
    expect(await report(content)).toMatch(
      new RegExp(`content/${path}\n +This is a link that leads out of the content folder`),
    );
  },
);

test('a link to nothing, a pipe and a folder in the place of a file are named', async () => {
  const content = await makeContent();
  const put = async (path: string, make: (at: string) => unknown) => {
    await rm(join(content, path), { force: true });
    await make(join(content, path));
  };
  await put('places.yaml', (at) => execFileSync('mkfifo', [at]));
  await put('glossary.yaml', (at) => mkdir(at));
  await put(PRICE, (at) => symlink(join(dirname(at), 'nowhere.mdx'), at));
  const text = await report(content);
  expect(text).toMatch(/content\/places\.yaml\n +This is no file that can be read\./);
  expect(text).toMatch(/content\/glossary\.yaml\n +This is no file that can be read\./);
  expect(text).toMatch(/the-price\.mdx\n +This is a link that leads to nothing\./);
});

test('a file that looks like one of ours and is none is named, a hidden one or a letter is not', async () => {
  const content = await makeContent({});
  for (const [from, to] of [
    [`${BRIDGE}/updates.yaml`, `${BRIDGE}/updates.yml`],
    ['places.yaml', 'Places.yaml'],
    [PRICE, `${BRIDGE}/sections/the-price.MDX`],
  ] as const)
    await rename(join(content, from), join(content, to));
  for (const name of ['README.md', '.backup.yaml', 'letter.txt'])
    await writeFile(join(content, name), 'x');
  const text = await report(content);
  expect(text.match(/No file of this name is read\./g)).toHaveLength(3);
  expect(text).toContain('Did you mean `updates.yaml`?');
  expect(text).toContain('Did you mean `places.yaml`?');
  expect(text).toContain('A section ends in `.mdx`, in small letters.');
});

test('a content folder that is not there is named, and nothing else', async () => {
  const text = await report(join(await makeFolder(), 'nosuch'));
  expect(text).toMatch(/^nosuch\n +There is no such content folder\./);
  expect(text).toMatch(/Found 1 problem in 1 file\.$/);
});

test('a byte order mark, old line ends and letters in two parts are read like any text', async () => {
  const plain = await readContent(await makeContent());
  const change = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n').normalize('NFD')}`;
  const files = ['glossary', 'actors', `${BRIDGE}/quotes`, `${BRIDGE}/updates`];
  const changes = [...files.map((file) => `${file}.yaml`), PRICE].map((file) => [file, change]);
  const marked = await readContent(await makeContent(Object.fromEntries(changes)));
  expect(marked.problems).toEqual([]);
  expect(marked.content).toEqual(plain.content);
});

test('a file with lone carriage returns is refused once, and says why', async () => {
  const content = await makeContent({
    'glossary.yaml': (text) => text.replaceAll('\n', '\r'),
  });
  const text = await report(content);
  expect(text).toContain('Received: U+000D (carriage return)');
  expect(text).toContain('save it with line ends LF or CRLF');
  expect(text.match(/glossary\.yaml/g)).toHaveLength(1);
});

test('a path with characters that addresses need is a path like any other', async () => {
  const folder = join(await makeFolder(), '100%20 sure #1 q?x');
  await mkdir(folder);
  await rename(await makeContent(), join(folder, 'content'));
  expect((await readContent(join(folder, 'content'))).problems).toEqual([]);
});

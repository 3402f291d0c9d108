import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { writeNew } from '#authoring/scaffold/write-new.ts';
import { readContent } from '#content/read-content.ts';
import { makeContent, makeFolder } from './content-folder.ts';
import { readFolder, runCommand } from '../run-command.ts';

const FLAGS = ['--explainer', 'ferry'];

// It builds at once: new-article.test.ts.
test('a new explainer is not published before it is written', async () => {
  const CONTENT_DIR = await makeContent();
  const settings = { CONTENT_DIR, OUT_DIR: join(await makeFolder(), 'site') };
  expect(await runCommand('new', settings, ['explainer', 'ferry'])).toMatchObject({
    code: 0,
    stderr: '',
  });

  const refused = await runCommand('build', { ...settings, SITE_URL: 'https://example.com' });
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain(
    '  9:1     headline\n          | headline: TK the headline\n          | ^^^^^^^^^^^^^^^^^^^^^^^^^\n          The text is not finished: it has “TK”.',
  );
  expect(refused.stderr).toContain('ferry/sections/first-section.mdx\n');
});

test('a section, a quote, a term and an actor are added to what is there, and the content stays valid', async () => {
  const CONTENT_DIR = await makeContent();
  vi.stubEnv('CONTENT_DIR', CONTENT_DIR);
  const log = vi.spyOn(console, 'log').mockReturnValue();
  onTestFinished(() => {
    vi.unstubAllEnvs();
    log.mockRestore();
  });
  for (const args of [
    ['explainer', 'ferry'],
    ['section', 'the-crossing', ...FLAGS],
    ['actor', 'eva-holm', '--name', 'Eva: "Holm"'],
    [
      'quote',
      'slow',
      ...FLAGS,
      '--speaker',
      'eva-holm',
      '--date',
      '2024-05',
      '--section',
      'the-crossing',
    ],
    ['term', 'ferry-boat', '--term', 'Ferry #1'],
    ['term', 'first-sample'],
    ['term', 'second-sample'],
    ['actor', 'first-sample'],
    ['actor', 'second-sample'],
  ])
    await writeNew(args);
  const { content, problems } = await readContent(CONTENT_DIR);
  expect(problems).toEqual([]);
  const ferry = content.explainers.find(({ id }) => id === 'ferry');
  expect(ferry?.explainer.sections).toEqual(['first-section', 'the-crossing']);
  expect(ferry?.sections['the-crossing']?.blocks).toMatchObject([{ name: 'Quote', id: 'slow' }]);
  expect(content.site.actors?.['eva-holm']?.name).toBe('Eva: "Holm"');
  expect(content.site.glossary?.['ferry-boat']?.term).toBe('Ferry #1');
  expect(content.site.actors?.['tom-reed']?.name).toBe('Tom Reed');
});

test.each([
  [['explainer', 'bridge'], 'There is already a folder content/explainers/bridge.'],
  [
    ['section', 'the-vote', '--retells', 'A1'],
    'There is already a file content/explainers/bridge/sections/the-vote.mdx.',
  ],
  [
    [
      'quote',
      'too-dear',
      '--speaker',
      'tom-reed',
      '--date',
      '2024',
      '--section',
      'the-vote',
      '--sentence',
      'A1',
      '--source',
      's02',
    ],
    'There is already an entry `too-dear` in content/explainers/bridge/quotes.yaml.',
  ],
  [['term', 'toll'], 'There is already an entry `toll` in content/glossary.yaml.'],
  [['actor', 'ada-berg'], 'There is already an entry `ada-berg` in content/actors.yaml.'],
  [['actor', 'search'], 'The id `search` is a word that addresses need.'],
  [
    ['term', 'fare', '--term', 'Fare '.repeat(40).trim()],
    'A name or term has at most 100 characters.',
  ],
  [['actor', 'eva-holm', '--name', 'Eva\nHolm'], 'This field is one line'],
  [['explainer', 'nul'], 'Windows takes no file of that name.'],
  [['section', 'x'.repeat(65), '--explainer', 'bridge'], 'An id has at most 64 characters'],
  [['quote', 'new', '--speaker', 'tom-read'], 'Did you mean `tom-reed`?'],
  [['trem', 'toll'], 'Did you mean `term`?'],
  [['constructor', 'x'], 'Known kinds: explainer, section, quote, term, actor, report, position,'],
  [['term', 'new', '--term', 'a'.repeat(200)], 'A name or term has at most 100 characters.'],
  [['term', 'new', '--term', 'toll'], 'share the form “toll”'],
  [['term', 'new', 'bridge'], '“bridge” is a word too many.'],
  [['term', 'new', '--title', 'x'], 'Flags: --id, --term, --definition, --reference.'],
])('new %j changes nothing and says why', async (args, reason) => {
  const CONTENT_DIR = await makeContent();
  vi.stubEnv('CONTENT_DIR', CONTENT_DIR);
  onTestFinished(() => void vi.unstubAllEnvs());
  const before = await readFolder(dirname(CONTENT_DIR));
  const error = await writeNew(args).then(
    () => undefined,
    (thrown: unknown) => thrown as Error,
  );
  expect(error?.message).toContain(reason);
  // Any other error is a bug of ours, and is shown with its stack.
  expect(['Error', 'ContentError']).toContain(error?.constructor.name);
  expect(await readFolder(dirname(CONTENT_DIR))).toEqual(before);
});

test('what cannot be done is told without a stack trace', async () => {
  const settings = { CONTENT_DIR: await makeContent() };
  for (const [command, args] of [
    ['new', ['constructor', 'x']],
    ['report', ['--nonsense']],
    ['check', ['nonsense']],
    ['preview', ['--port', '3000']],
  ] as const) {
    const { code, stderr } = await runCommand(command, settings, args);
    expect(code, command).toBe(1);
    expect(stderr).not.toMatch(/^\s+at /m);
  }
});

test('any other word is answered with the words that are known', async () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('__proto__', 'toString', '../x', 'a'.repeat(10_000)),
  );
  await fc.assert(
    fc.asyncProperty(word, async (name) => {
      await expect(writeNew([name, 'x'])).rejects.toThrow('Known kinds: explainer, section,');
    }),
  );
});

test('a file that is broken is not written to', async () => {
  const CONTENT_DIR = await makeContent({ 'glossary.yaml': 'toll: [\n' });
  const { code, stderr } = await runCommand('new', { CONTENT_DIR }, ['term', 'fare']);
  expect(code).toBe(1);
  expect(stderr).toContain('This is not valid YAML');
  expect(await readFile(join(CONTENT_DIR, 'glossary.yaml'), 'utf8')).toBe('toll: [\n');
});

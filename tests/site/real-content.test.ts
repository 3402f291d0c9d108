import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT_DIR } from '#environment.ts';
import { readContent } from '#content/read-content.ts';
import { getText, parseHtml } from '../html.ts';
import { makeFolder } from './content-folder.ts';
import { readFolder, runCommand } from './run-command.ts';
import type { Finished } from './run-command.ts';

/** The words between the article’s quotation marks, character for character. They never change. */
const QUOTED_WORDS = [
  'many elements',
  'This must end NOW.',
  'We’ll try to work out a ceasefire and peace agreement. I think we can do it.',
  'could have been implemented long ago.',
  'every day of war costs human lives.',
  'Enough deaths. Enough destruction. The guns must fall silent.',
  'full and unconditional ceasefire',
  'more leverage',
  'We’ll discuss land, power plants… We’re already negotiating asset divisions.',
  'We never do that.',
];
const EXPLAINER = 'ukraine-ceasefire-call';

const folder = await makeFolder(afterAll);
const contentDir = join(folder, 'content');
const outDir = join(folder, 'site');
let build: Finished;
let files: Map<string, Buffer>;

beforeAll(async () => {
  await cp(join(PROJECT_DIR, 'content'), contentDir, { recursive: true });
  build = await runCommand('build', { CONTENT_DIR: contentDir, OUT_DIR: outDir });
  files = build.code === 0 ? await readFolder(outDir) : new Map();
});

test('the site builds into OUT_DIR from a CONTENT_DIR elsewhere, without a warning', () => {
  expect(build).toMatchObject({ code: 0, stderr: '' });
  expect([...files.keys()]).toContain(`${EXPLAINER}/index.html`);
});

test('the last line of a build says pages, pictures, seconds and memory', () => {
  const count = (ending: string) =>
    [...files.keys()].filter((file) => file.endsWith(ending)).length;
  expect(count('.html')).toBeGreaterThan(3);
  const [, pages, pictures] =
    /^Built (\d+) pages and (\d+) pictures into .+ in \d+\.\d s, \d+ MB at the peak\.$/.exec(
      build.stdout.trimEnd().split('\n').at(-1) ?? '',
    ) ?? [];
  expect([pages, pictures]).toEqual([String(count('.html')), String(count('.png'))]);
});

test('the content quotes the ten passages of the article and no others', async () => {
  const { content, problems } = await readContent(contentDir);
  const quotes = content.explainers.find(({ id }) => id === EXPLAINER)?.quotes ?? {};
  expect(problems).toEqual([]);
  expect(Object.values(quotes).map(({ text }) => text)).toEqual(QUOTED_WORDS);
});

test.each(QUOTED_WORDS)('the explainer quotes “%s”', async (words) => {
  const page = await parseHtml(getPage());
  const quotations = page.querySelectorAll('blockquote').map(getText);
  expect(quotations).toContain(`“${words}”`);
});

test('the explainer holds every section of its content, under its id and its title', async () => {
  const { content } = await readContent(contentDir);
  const page = await parseHtml(getPage());
  const sections = Object.entries(content.explainers[0]?.sections ?? {});
  expect(sections).toHaveLength(6);
  for (const [id, { title }] of sections) {
    const headings = page.querySelectorAll(`#${id} h2`).map(getText);
    expect(headings).toContain(title);
  }
});

test('nobody has the role that the article gets wrong', async () => {
  const { content } = await readContent(contentDir);
  const actors = Object.values(content.site.actors ?? {});
  const roles = actors.flatMap((actor) => (actor.kind === 'person' ? actor.roles : []));
  expect(roles.length).toBeGreaterThan(5);
  expect(roles.filter(({ title }) => /former/i.test(title))).toEqual([]);
  for (const [file, bytes] of files) {
    if (!/\.(html|json|csv|xml)$/.test(file)) continue;
    expect(bytes.toString(), file).not.toMatch(/former\s+u\.?\s?s\.?\s+president/i);
  }
});

const getPage = () => files.get(`${EXPLAINER}/index.html`)?.toString() ?? '';

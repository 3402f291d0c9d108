import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_DIR } from '#environment.ts';
import { readContent } from '#content/read-content.ts';
import { files, getTestSite, readFile } from '../built-site.ts';
import { getText } from '../html.ts';
import { parsePage } from './parse-page.ts';

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

const CONTENT = join(PROJECT_DIR, 'content');

test('the real site is built without a warning, and its last line says pages, pictures, seconds and memory', () => {
  const count = (ending: string) => files.filter((file) => file.endsWith(ending)).length;
  expect(count('.html')).toBeGreaterThan(3);
  const [pages, pictures, ...more] =
    /^(?:Another build of .*\n)?(?:Worth a look: .*\n)?Built (\d+) pages and (\d+) pictures into .+ in \d+\.\d s, \d+ MB at the peak\.\n$/
      .exec(getTestSite('SITE', 'OUTPUT'))
      ?.slice(1) ?? [];
  expect([pages, pictures, ...more]).toEqual([String(count('.html')), String(count('.png'))]);
});

test('the content quotes the ten passages of the article and no others', async () => {
  const { content, problems } = await readContent(CONTENT);
  const quotes = content.explainers.find(({ id }) => id === EXPLAINER)?.quotes ?? {};
  expect(problems).toEqual([]);
  expect(Object.values(quotes).map(({ text }) => text)).toEqual(QUOTED_WORDS);
});

test.each(QUOTED_WORDS)('the explainer quotes “%s”', async (words) => {
  const page = await parsePage(`/${EXPLAINER}/`);
  const quotations = page.querySelectorAll('blockquote').map(getText);
  expect(quotations).toContain(`“${words}”`);
});

test('the explainer holds every section of its content, under its id and its title', async () => {
  const { content } = await readContent(CONTENT);
  const page = await parsePage(`/${EXPLAINER}/`);
  const sections = Object.entries(content.explainers[0]?.sections ?? {});
  expect(sections).toHaveLength(6);
  for (const [id, { title }] of sections) {
    const headings = page.querySelectorAll(`#${id} h2`).map(getText);
    expect(headings).toContain(title);
  }
});

test('nobody has the role that the article gets wrong', async () => {
  const { content } = await readContent(CONTENT);
  const actors = Object.values(content.site.actors ?? {});
  const roles = actors.flatMap((actor) => (actor.kind === 'person' ? actor.roles : []));
  expect(roles.length).toBeGreaterThan(5);
  expect(roles.filter(({ title }) => /former/i.test(title))).toEqual([]);
  const texts = files.filter((file) => /\.(html|json|csv|xml)$/.test(file));
  expect(texts).toContain(`/${EXPLAINER}/index.html`);
  for (const file of texts)
    expect(readFile(file).toString(), file).not.toMatch(/former\s+u\.?\s?s\.?\s+president/i);
});

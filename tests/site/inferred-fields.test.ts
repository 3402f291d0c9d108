import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#content/read-content.ts';
import { readFolder, runCommand } from '../run-command.ts';
import { readBaseSite } from './base-site.ts';
import { getReport, makeContent, makeFolder, replace } from './content-folder.ts';
import type { Change } from './content-folder.ts';

const at = (file: string) => `explainers/bridge/${file}`;
const ARTICLE = at('article.txt');

/** The sentences A1, A2 and B1 of the article that the base content explains. */
const SENTENCES = [
  'The council of Millbrook is to vote on a bridge.',
  'Mayor Ada Berg said: "It\'ll open by summer – “at last” & on time."',
  'Tom Reed of the Ferry Guild called it “too dear” in a letter.',
];

/** The base content without any field that stands somewhere else too. */
const LEFT_OUT: Record<string, Change> = {
  [at('quotes.yaml')]: leaveOut({
    'open-by-summer': ['section', 'sentence'],
    'too-dear': ['section', 'sentence', 'sources'],
  }),
  [at('positions.yaml')]: leaveOut({
    p01: ['actors', 'date', 'sentence', 'sources'],
    p02: ['actors', 'date', 'sentence'],
  }),
  [at('notes.yaml')]: leaveOut({ 'price-differs': ['section', 'sentence'] }),
};

test('a site without what can be inferred is the same, byte for byte, with no desk and no word of the article', async () => {
  const article = SENTENCES.join('\n').replace('in a letter', 'in a letter, the talk of the town');
  const CONTENT_DIR = await makeContent({ ...LEFT_OUT, [ARTICLE]: article });
  const OUT_DIR = join(await makeFolder(), 'site');
  const settings = { CONTENT_DIR, OUT_DIR, TZ: 'UTC', LC_ALL: 'C' };
  expect(await runCommand('build', settings)).toMatchObject({ code: 0, stderr: '' });
  const site = await readFolder(OUT_DIR);
  const leaks = [...site].filter(
    ([file, bytes]) =>
      file.includes('_desk') || /_desk|vscode:|talk of the town/u.test(bytes.toString()),
  );
  expect.soft(leaks.map(([file]) => file)).toEqual([]);
  expect(site).toEqual(await readBaseSite());
});

test('a copy without the article, which git ignores, gives the same from the record lock', async () => {
  const content = await makeContent({ ...LEFT_OUT, [ARTICLE]: SENTENCES.join('\n') });
  const here = await readContent(content);
  await lockArticle(content, join(content, ARTICLE));
  await rm(join(content, ARTICLE));
  const clean = await readContent(content);
  expect(clean.problems).toEqual([]);
  expect(clean.content).toEqual(here.content);
});

test('an article that lies elsewhere is enough to lock quotes without their sentences', async () => {
  const content = await makeContent(LEFT_OUT);
  const article = join(await makeFolder(), 'article.txt');
  await writeFile(article, SENTENCES.join('\n'));
  await lockArticle(content, article);
  expect((await readContent(content)).problems).toEqual([]);
});

test.each([
  ['en', 'Same words.'],
  ['de', 'Derselbe Wortlaut.'],
  ['fr', 'Mêmes mots.'],
  ['uk', 'Ті самі слова.'],
  ['ar', 'الكلمات نفسها.'],
])('words that match need no sentence on what differs: in %s it says “%s”', async (tag, words) => {
  const content = await makeContent({
    [at('explainer.yaml')]: (text) => `language: ${tag}\n${text}`,
    [at('quotes.yaml')]: (text) =>
      text
        .replace(
          'wording: translated\n  difference: The article has “dear” where the report has “costly”.',
          'wording: matches',
        )
        .replace('text: too costly for us', 'text: too dear\n      language: en')
        .replace('text: too dear\n  speaker', 'text: too dear\n  language: en\n  speaker'),
  });
  const read = await readContent(content);
  expect(read.problems).toEqual([]);
  expect(read.content.explainers[0]?.quotes['too-dear']?.difference).toBe(words);
});

test('what cannot be inferred is asked for, at its entry', async () => {
  const twice = [SENTENCES[0], 'Is it “too dear”?', SENTENCES[2]].join('\n');
  expect(
    await getReport({
      [ARTICLE]: twice,
      [at('quotes.yaml')]: leaveOut({
        'open-by-summer': ['section', 'sentence', 'difference', 'sources'],
        'too-dear': ['sentence'],
      }),
      [at('sections/the-vote.mdx')]: replace('<Quote id="open-by-summer" />\n', ''),
      [at('positions.yaml')]: leaveOut({ p03: ['actors', 'date', 'sources'] }),
      [at('notes.yaml')]: leaveOut({ 'price-differs': ['sentence', 'quote'] }),
    }),
  ).toMatchInlineSnapshot(`
    "content/explainers/bridge/quotes.yaml
      1:1     open-by-summer › section
              | open-by-summer:
              | ^^^^^^^^^^^^^^
              \`section\` is missing.
              Show it in a section, \`<Quote id="…" />\`, or write \`section\` here.
      1:1     open-by-summer › sentence
              | open-by-summer:
              | ^^^^^^^^^^^^^^
              \`sentence\` is missing.
              Write the id of the sentence. It may be left out only where the words stand in one sentence of article.txt, or where record.lock.json has it.
      1:1     open-by-summer › difference
              | open-by-summer:
              | ^^^^^^^^^^^^^^
              \`difference\` is missing.
              Write one sentence that says what differs. It may be left out only with \`wording: matches\`.
      1:1     open-by-summer › sources
              | open-by-summer:
              | ^^^^^^^^^^^^^^
              \`sources\` is missing.
              Name what speaker, day and occasion rest on. It may be left out only where \`reported\` or \`original\` names a source.
      9:1     too-dear › sentence
              | too-dear:
              | ^^^^^^^^
              \`sentence\` is missing.
              Write the id of the sentence. It may be left out only where the words stand in one sentence of article.txt, or where record.lock.json has it.

    content/explainers/bridge/positions.yaml
      25:1    p03 › actors
              | p03:
              | ^^^
              \`actors\` is missing.
              Write it, or name under \`quote\` the quote that has it.
      25:1    p03 › date
              | p03:
              | ^^^
              \`date\` is missing.
              Write it, or name under \`quote\` the quote that has it.
      25:1    p03 › sources
              | p03:
              | ^^^
              \`sources\` is missing.
              Write it, or name under \`quote\` the quote that has it.

    content/explainers/bridge/notes.yaml
      1:1     price-differs › sentence
              | price-differs:
              | ^^^^^^^^^^^^^
              \`sentence\` is missing.
              Write it, or name under \`quote\` the quote that has it.

    Found 9 problems in 3 files."
  `);
});

test('a field that rests on what is refused is not missed', async () => {
  expect(
    await getReport({
      [at('quotes.yaml')]: (text) =>
        leaveOut({ 'too-dear': ['sentence', 'sources'] })(text)
          .replace('text: too dear', 'text: “too dear”')
          .replace(
            '    - text: too costly for us\n      source: s02',
            '    - text: too costly for us\n      source: S 2',
          )
          .replace('source: s03\n', 'source: S 3\n'),
      [at('positions.yaml')]: leaveOut({ p02: ['sentence', 'date'] }),
    }),
  ).toMatchInlineSnapshot(`
    "content/explainers/bridge/quotes.yaml
      15:3    too-dear › text
              | text: “too dear”
              | ^^^^^^^^^^^^^^^^
              The quote has quotation marks around it, straight quotation marks or double spaces. Write: too dear
              Received: “too dear”
              The words exactly as the article quotes them, without the quotation marks around them.
      24:7    too-dear › reported 1 › source
              | source: S 2
              | ^^^^^^^^^^^
              An id is lower-case letters, digits and single hyphens, such as \`guns-silent\`.
              Received: S 2
              The report, by its id in sources.yaml.
      28:5    too-dear › original › source
              | source: S 3
              | ^^^^^^^^^^^
              An id is lower-case letters, digits and single hyphens, such as \`guns-silent\`.
              Received: S 3
              Where they stand, by its id in sources.yaml.

    Found 3 problems in 1 file."
  `);
});

async function lockArticle(content: string, article: string): Promise<void> {
  const locked = await runCommand('lock', { CONTENT_DIR: content }, [article]);
  expect(locked).toMatchObject({ code: 0, stderr: '' });
}

/** Takes fields with their values out of entries; of a list, the lines below it too. */
function leaveOut(fields: Record<string, readonly string[]>) {
  return (text: string) =>
    text
      .split(/\n(?=\S)/)
      .map((entry) => {
        const names = fields[entry.slice(0, entry.indexOf(':'))] ?? [];
        return names.reduce(
          (left, name) => left.replace(new RegExp(`\n  ${name}:.*(?:\n {4}.*)*`, 'u'), ''),
          entry,
        );
      })
      .join('\n');
}

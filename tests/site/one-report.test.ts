import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#content/read-content.ts';
import { runCommand } from '../run-command.ts';
import { append, makeContent, makeFolder, replace } from './content-folder.ts';
import type { Change } from './content-folder.ts';

const at = (file: string) => `explainers/bridge/${file}`;

/** Faults of every layer, most of them in entries that have another fault too: each with a word of its problem. */
const FAULTS: readonly [file: string, before: string, after: string, problem: string][] = [
  // What a schema refuses
  [at('explainer.yaml'), 'topic:', 'topick:', 'There is no field `topick` here.'],
  [at('explainer.yaml'), 'published: 2024-06-01', 'published: 2024-06', 'Write the day in full'],
  [at('quotes.yaml'), 'wording: unchecked', 'wording: uncheckd', 'uncheckd'],
  [at('quotes.yaml'), '  occasion: Speech in the town hall\n', '', '`occasion` is missing.'],
  [at('quotes.yaml'), 'text: too dear', 'text: “too dear”', 'Write: too dear'],
  [at('positions.yaml'), 'date: 2024-05-02', 'date: 2 May 2024', 'Not a date in EDTF.'],
  [at('positions.yaml'), 'dateNote', 'datenote', 'There is no field `datenote` here.'],
  [at('events.yaml'), 'phase: after', 'phase: later', 'later'],
  [at('notes.yaml'), 'kind: corrects', 'kind: correct', 'Did you mean `corrects`'],
  [at('sources.yaml'), 'https://example.org/minutes', 'javascript:alert(1)', 'javascript'],
  ['actors.yaml', 'kind: group', 'kind: grupp', 'Did you mean `group`'],
  ['actors.yaml', 'country: ZZ', 'country: Zedland', 'Zedland'],
  ['places.yaml', 'lat: 12.5', 'lat: north', '`lat` must be a number.'],
  ['site.yaml', 'errors@example.org', 'errors', 'Write an e-mail address'],
  // Ids that lead nowhere, in the entries refused above
  [
    at('explainer.yaml'),
    '    section: the-vote',
    '    section: the-note',
    'no `the-note` among the sections',
  ],
  [at('quotes.yaml'), 'speaker: ada-berg', 'speaker: ada-burg', 'no `ada-burg` among the actors'],
  [at('quotes.yaml'), 'source: s02', 'source: s22', 'no `s22` among the sources'],
  [at('positions.yaml'), 'question: bridge', 'question: bride', 'no `bride` among the questions'],
  [at('positions.yaml'), 'quote: open-by-summer', 'quote: open-by-autumn', 'no `open-by-autumn`'],
  [at('notes.yaml'), '    - s03', '    - s33', 'no `s33` among the sources'],
  ['glossary.yaml', '    - toll', '    - tol', 'no `tol` among the terms'],
  // What does not fit together
  [at('positions.yaml'), 'stance: on-the-agenda', 'stance: on-agenda', 'on-agenda'],
  [at('quotes.yaml'), 'sentence: B1', 'sentence: B7', 'no `B7` among the sentences'],
  [
    at('sections/the-price.mdx'),
    '<Quote id="too-dear" />',
    '<Quote id="too-deer" />',
    'no `too-deer` in quotes.yaml',
  ],
  [at('sections/the-price.mdx'), 'retells: [B1]', 'retells: [B1, B9]', 'no sentence B9'],
  // What a section may not have, and its frontmatter
  [
    at('sections/the-vote.mdx'),
    'title: The vote',
    'titel: The vote',
    'There is no field `titel` here.',
  ],
  [
    at('sections/the-vote.mdx'),
    'The council was to vote on the bridge',
    'The <b>council</b> was to vote on the bridge',
    '<b>',
  ],
];

test('one report has the faults of every layer, also those of one entry', async () => {
  const { problems } = await readContent(await makeContent(change()));
  const told = problems.map((problem) => JSON.stringify(problem));
  const missed = FAULTS.filter(
    ([file, , , words]) =>
      !told.some((one) => one.includes(`content/${file}`) && one.includes(words)),
  );
  expect(missed).toEqual([]);
  expect(FAULTS.length).toBeGreaterThan(25);
});

test('each of the faults has its line, and nothing follows from them but what they are', async () => {
  const { problems } = await readContent(await makeContent(change()));
  expect(problems.filter(({ line }) => line === undefined)).toEqual([]);
  const others = problems.filter(
    (problem) => !FAULTS.some(([, , , words]) => JSON.stringify(problem).includes(words)),
  );
  expect(others.map(({ entry, message }) => `${entry}: ${message}`)).toMatchInlineSnapshot(`
    [
      "topic: \`topic\` is missing.",
      "too-dear: No section shows \`too-dear\`.",
      "title: \`title\` is missing.",
    ]
  `);
});

test('the words that the article does not have are in the same report as what else is wrong', async () => {
  const CONTENT_DIR = await makeContent({
    [at('quotes.yaml')]: replace('speaker: ada-berg', 'speaker: ada-burg'),
    [at('notes.yaml')]: replace('kind: corrects', 'kind: correct'),
    [at('positions.yaml')]: append('\np09:\n  stance: urges\n'),
  });
  const article = join(await makeFolder(), 'article.txt');
  await writeFile(
    article,
    'The council is to vote.\nThe mayor said: “It’ll open by summer – “at last” & on time.”\nHe called it “too costly”.\n',
  );
  const { code, stderr } = await runCommand('lock', { CONTENT_DIR }, [article]);
  expect(code).toBe(1);
  expect(stderr).toContain('There is no `ada-burg` among the actors.');
  expect(stderr).toContain('Did you mean `corrects`?');
  expect(stderr).toContain('`says` is missing.');
  expect(stderr).toContain('`actors` is missing.');
  expect(stderr).toContain('The words do not stand in the sentence B1 of the article.');
});

function change(): Record<string, Change> {
  const files = Map.groupBy(FAULTS, ([file]) => file);
  return Object.fromEntries(
    [...files].map(([file, faults]) => [
      file,
      (text: string) =>
        faults.reduce((changed, [, before, after, words]) => {
          const next = changed.replace(before, () => after);
          if (next === changed) throw new Error(`There is no place for the fault ${words}.`);
          return next;
        }, text),
    ]),
  );
}

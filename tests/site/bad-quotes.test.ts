import { expect, test } from 'vitest';
import { append, getReport, replace } from './content-folder.ts';

const QUOTES = 'explainers/bridge/quotes.yaml';
const TEXT = '  text: too dear';

test('a verdict that does not fit the texts is shown with the difference', async () => {
  const report = await getReport({
    [QUOTES]: replace('wording: translated', 'wording: matches'),
  });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/quotes.yaml
      21:3    too-dear › wording
              | wording: matches
              | ^^^^^^^^^^^^^^^^
              The verdict “Matches” does not fit the texts: it says that every report has the same words.
              Received: article: too {+dear+} / reported: too [-costly for us-]
              Mend the verdict or the texts. [-…-] stands only in the report, {+…+} only in the article.

    Found 1 problem in 1 file."
  `);
});

test.each([
  ['“too dear”', 'too dear'],
  ['too  dear', 'too dear'],
  ["'it''s too dear'", 'it’s too dear'],
  ['\'so "too" dear\'', 'so “too” dear'],
])('the quote %s is answered with the mended text', async (written, mended) => {
  const report = await getReport({ [QUOTES]: replace(TEXT, `  text: ${written}`) });
  expect(report).toContain('too-dear › text');
  expect(report).toContain(`Write: ${mended}\n`);
});

test('a translation of our own without the words it translates is refused', async () => {
  const report = await getReport({
    [QUOTES]: replace('open-by-summer:\n', 'open-by-summer:\n  own-translation: true\n'),
  });
  expect(report).toContain('open-by-summer › own-translation');
  expect(report).toContain('Write the article’s words under `original`');
});

test('an empty quote and one of more than 1,000 characters are refused', async () => {
  expect(await getReport({ [QUOTES]: replace(TEXT, "  text: ''") })).toContain(
    'The text is empty.',
  );
  expect(
    await getReport({ [QUOTES]: replace(TEXT, `  text: ${'word '.repeat(201)}end`) }),
  ).toContain('write […] where words are left out');
});

test('a quote on a day its speaker held no role names the roles', async () => {
  const report = await getReport({ [QUOTES]: replace('date: 2024-05-02', 'date: 1950-05-02') });
  expect(report).toContain('open-by-summer › speaker');
  expect(report).toMatch(/held no role on the day of the quote \(2\u00a0May 1950\)\./);
  expect(report).toContain('Roles in actors.yaml: ');
});

test('a reported text without a source is refused', async () => {
  const report = await getReport({
    [QUOTES]: replace(
      '    - text: too costly for us\n      source: s02',
      '    - text: too costly for us',
    ),
  });
  expect(report).toContain('too-dear › reported 1 › source');
  expect(report).toContain('`source` is missing.');
});

test('a withdrawn quote needs a day and a reason', async () => {
  const report = await getReport({ [QUOTES]: append('  withdrawn:\n    date: 2024-06\n') });
  expect(report).toContain('too-dear › withdrawn › date');
  expect(report).toContain('too-dear › withdrawn › reason');
});

test('words set side by side must stand in the texts, character for character', async () => {
  const report = await getReport({
    [QUOTES]: append('  pairs:\n    - { reported: costlier, article: dear }\n'),
    'explainers/bridge/explainer.yaml': append(
      'hero: { quote: too-dear, reported: too costly, article: far too dear }\n',
    ),
  });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/quotes.yaml
      36:9    too-dear › pairs 1 › reported
              | - { reported: costlier, article: dear }
              |     ^^^^^^^^^^^^^^^^^^
              These words are not in the texts under \`reported\`.
              Received: costlier
              Copy them from there, character for character: too costly for us

    content/explainers/bridge/explainer.yaml
      47:48   hero › article
              | hero: { quote: too-dear, reported: too costly, article: far too dear }
              |                                                ^^^^^^^^^^^^^^^^^^^^^
              These words are not in the quote’s \`text\`.
              Received: far too dear
              Copy them from there, character for character: too dear

    Found 2 problems in 2 files."
  `);
});

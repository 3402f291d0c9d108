import { expect, test } from 'vitest';
import { append, getReport, replace } from './content-folder.ts';

const EXPLAINER = 'explainers/bridge/explainer.yaml';
const QUOTES = 'explainers/bridge/quotes.yaml';
const POSITIONS = 'explainers/bridge/positions.yaml';

test('a missing field is reported at its entry, with what belongs there', async () => {
  const report = await getReport({ [QUOTES]: replace('  speaker: tom-reed\n', '') });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/quotes.yaml
      14:1    too-dear › speaker
              | too-dear:
              | ^^^^^^^^
              \`speaker\` is missing.
              Whose words they are: anyone or anything in actors.yaml.

    Found 1 problem in 1 file."
  `);
});

test('a wrong date is reported with every form that is right', async () => {
  const report = await getReport({ [QUOTES]: replace('date: 2024-05-02', 'date: 2 May 2024') });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/quotes.yaml
      4:3     open-by-summer › date
              | date: 2 May 2024
              | ^^^^^^^^^^^^^^^^
              Not a date in EDTF. Write \`2025-03-17\`, \`2025-03\`, \`2025-03-18~\` (about), \`2022-03/..\` (since), \`../2025-03-17\` (by), \`2025-03-12~/2025-03-16~\` (a range) or \`[2025-03-17..2025-03-18]\` (one of these); \`2021-21\` (spring), \`199X\`, \`18XX\`, \`1985-04-XX\` (some day), \`-0043\` (44 BC), \`2025?\` (uncertain).
              Received: 2 May 2024
              When it was said, by the calendar of the place where the speaker was.

    Found 1 problem in 1 file."
  `);
});

test('a day that the calendar does not have is a wrong date', async () => {
  const report = await getReport({ [POSITIONS]: replace('2024-05-02', '2024-04-31') });
  expect(report).toContain('  7:3     p01 › date\n');
  expect(report).toContain('Received: 2024-04-31');
});

test('a year alone is a date, without quotation marks too', async () => {
  const report = await getReport({ [QUOTES]: replace('date: 2024-05-02', 'date: 2024') });
  expect(report).toContain('Found 0 problems');
});

test('a day of our own is written in full', async () => {
  const report = await getReport({
    [EXPLAINER]: replace('published: 2024-06-01', 'published: 2024-06'),
  });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/explainer.yaml
      6:1     published
              | published: 2024-06
              | ^^^^^^^^^^^^^^^^^^
              Write the day in full, such as \`2026-11-24\`.
              Received: 2024-06
              The day this explainer was published.

    Found 1 problem in 1 file."
  `);
});

test('an unknown field is reported at its line, with the known ones', async () => {
  const report = await getReport({ [POSITIONS]: replace('  dateNote:', '  datenote:') });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/positions.yaml
      34:3    p03 › datenote
              | datenote: Still to come when the article was written.
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              There is no field \`datenote\` here.
              Did you mean \`dateNote\`? Known fields: actors, spokesperson, question, stance, says, brief, condition, attribution, date, scheduled, order, dateNote, sentence, quote, sources.

    Found 1 problem in 1 file."
  `);
});

test('an unknown stance is answered with the nearest one', async () => {
  const report = await getReport({ [POSITIONS]: replace('stance: supports', 'stance: support') });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/positions.yaml
      5:3     p01 › stance
              | stance: support
              | ^^^^^^^^^^^^^^^
              \`stance\` has a value that is not known.
              Received: support
              Did you mean \`supports\`? Known values: supports, supports-with-conditions, welcomes, willing, demands, urges, has-leverage, rejects, raises-concerns, criticises, accuses, on-the-agenda, optimistic, mixed, declines-to-say. An explainer may name one of its own under \`stances\` in explainer.yaml.

    Found 1 problem in 1 file."
  `);
});

test('an unknown kind of actor is answered with the nearest one', async () => {
  const report = await getReport({ 'actors.yaml': replace('kind: group', 'kind: grupp') });
  expect(report).toMatchInlineSnapshot(`
    "content/actors.yaml
      23:3    town-council › kind
              | kind: grupp
              | ^^^^^^^^^^^
              \`kind\` has a value that is not known.
              Received: grupp
              Did you mean \`group\`? Known values: person, office, state, group, organisation, document.

    Found 1 problem in 1 file."
  `);
});

test('an actor without a kind is told the kinds', async () => {
  const report = await getReport({ 'actors.yaml': replace('  kind: group\n', '') });
  expect(report).toMatchInlineSnapshot(`
    "content/actors.yaml
      22:1    town-council › kind
              | town-council:
              | ^^^^^^^^^^^^
              \`kind\` is missing.
              Known values: person, office, state, group, organisation, document.

    Found 1 problem in 1 file."
  `);
});

test('an id with other characters than an address takes is refused', async () => {
  const report = await getReport({ 'places.yaml': replace('east-bank:', 'East_Bank:') });
  expect(report).toMatchInlineSnapshot(`
    "content/places.yaml
      1:1     East_Bank
              | East_Bank:
              | ^^^^^^^^^
              An id is lower-case letters, digits and single hyphens, such as \`guns-silent\`.
              Received: East_Bank

    Found 1 problem in 1 file."
  `);
});

test('an id that addresses need for themselves is refused', async () => {
  const report = await getReport({ 'glossary.yaml': replace('swing-bridge:', 'search:') });
  expect(report).toContain('The id `search` is a word that addresses need. Taken: timeline,');
});

test('an entry with nothing in it is reported', async () => {
  const report = await getReport({ 'places.yaml': append('\nwest-bank:\n') });
  expect(report).toMatchInlineSnapshot(`
    "content/places.yaml
      7:1     west-bank
              | west-bank:
              | ^^^^^^^^^^
              \`west-bank\` must be a set of fields.
              Received: null

    Found 1 problem in 1 file."
  `);
});

test('text with white space around it is refused', async () => {
  const report = await getReport({ [QUOTES]: replace('text: too dear', "text: 'too dear '") });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/quotes.yaml
      15:3    too-dear › text
              | text: 'too dear '
              | ^^^^^^^^^^^^^^^^^
              The text starts or ends with white space.
              Received: too dear
              The words exactly as the article quotes them, without the quotation marks around them.

    Found 1 problem in 1 file."
  `);
});

test('an address that is no web address is refused', async () => {
  const report = await getReport({
    'explainers/bridge/sources.yaml': replace('https://example.org/minutes', 'javascript:alert(1)'),
  });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/sources.yaml
      10:3    s02 › url
              | url: javascript:alert(1)
              | ^^^^^^^^^^^^^^^^^^^^^^^^
              Write a whole web address that starts with \`https://\` or \`http://\`.
              Received: javascript:alert(1)
              Its address.

    Found 1 problem in 1 file."
  `);
});

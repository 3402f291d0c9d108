import { expect, test } from 'vitest';
import { append, getReport, replace } from './content-folder.ts';

const EXPLAINER = 'explainers/bridge/explainer.yaml';
const QUOTES = 'explainers/bridge/quotes.yaml';
const POSITIONS = 'explainers/bridge/positions.yaml';
const SECTION = 'explainers/bridge/sections/the-vote.mdx';

test('the base content has no problems', async () => {
  expect(await getReport({})).toContain('Found 0 problems');
});

test.each(['site.yaml', 'actors.yaml', EXPLAINER, 'explainers/bridge/sources.yaml'])(
  'a missing %s is reported',
  async (file) => {
    const report = await getReport({ [file]: null });
    expect(report).toContain(`content/${file}\n          The file is missing.\n`);
  },
);

test('files that an explainer can do without may be missing', async () => {
  const report = await getReport({ 'places.yaml': null, 'explainers/bridge/updates.yaml': null });
  expect(report).toContain('Found 0 problems');
});

test('two entries with one id are reported', async () => {
  const report = await getReport({ [POSITIONS]: replace('p02:', 'p01:') });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/positions.yaml
      13:1
              | p01:
              | ^^^
              There are two entries with the name \`p01\`.
              Give each its own id.

    Found 1 problem in 1 file."
  `);
});

test('two questions with one id are reported', async () => {
  const report = await getReport({
    [EXPLAINER]: replace('  - id: price', '  - id: bridge'),
    [POSITIONS]: replace('question: price', 'question: bridge'),
  });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/explainer.yaml
      31:5    questions
              | - id: bridge
              |   ^^^^^^^^^^
              \`bridge\` stands twice among the questions.
              Give each its own id, once.

    Found 1 problem in 1 file."
  `);
});

test('a position and a section with one id are reported: both are targets on one page', async () => {
  const report = await getReport({ [POSITIONS]: replace('p03:', 'the-vote:') });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/positions.yaml
      25:1    the-vote
              | the-vote:
              | ^^^^^^^^
              A position and a section both have the id \`the-vote\`.
              Both are targets on the same page: give the position another id.

    Found 1 problem in 1 file."
  `);
});

test.each(['sources', 'terms', 'main'])(
  'a position cannot have the id of a part of the page: %s',
  async (id) => {
    const report = await getReport({ [POSITIONS]: replace('p03:', `${id}:`) });
    expect(report).toContain(`content/${POSITIONS}\n  25:1    ${id}\n`);
  },
);

test('a file that is not valid YAML is reported for that alone', async () => {
  const report = await getReport({
    [QUOTES]: replace('  speaker: ada-berg', '   speaker: ada-berg'),
  });
  expect(report).toMatch(/^ {2}2:9\n(?: +\|.*\n)+ +This is not valid YAML: /m);
  expect(report).not.toContain('is missing');
  expect(report).toMatch(/in 1 file\.$/);
});

test('a file that holds a list where entries belong is reported for that alone', async () => {
  const report = await getReport({ [QUOTES]: '- too-dear\n' });
  expect(report).toContain('must be a set of entries, each with its id.\n');
  expect(report).toMatch(/Found 1 problem in 1 file\.$/);
});

test('a folder without an explainer is reported', async () => {
  const names = ['explainer', 'quotes', 'positions', 'events', 'notes', 'sources', 'updates'];
  const files = names.map((name) => [`explainers/bridge/${name}.yaml`, null]);
  const report = await getReport(Object.fromEntries(files) as Record<string, null>);
  expect(report).toContain(`content/${EXPLAINER}\n          The file is missing.\n`);
});

test('ten different mistakes are all reported in one run', async () => {
  const report = await getReport({
    'site.yaml': replace('errors@example.org', 'errors'),
    'actors.yaml': replace('    - ada-berg', '    - ada-burg'),
    'glossary.yaml': replace('definition: Money', 'definiton: Money'),
    [EXPLAINER]: (text) =>
      text
        .replace('    - B1\n', '    - B1\n    - B2\n')
        .replace('section: the-vote', 'section: the-wote'),
    [QUOTES]: replace('date: 2024-05-02', 'date: yesterday'),
    [POSITIONS]: replace('stance: supports', 'stance: support'),
    'explainers/bridge/notes.yaml': replace('    - s03', '    - s33'),
    [SECTION]: append('\n<script />\n\n[x](javascript:alert(1))\n'),
  });
  expect(report).toMatchInlineSnapshot(`
    "content/site.yaml
      7:1     contact
              | contact: errors
              | ^^^^^^^^^^^^^^^
              Write an e-mail address, such as \`corrections@example.org\`.
              Received: errors
              Where a reader reports an error.

    content/glossary.yaml
      12:1    toll › definition
              | toll:
              | ^^^^
              \`definition\` is missing.
              Two plain sentences.
      14:3    toll › definiton
              | definiton: Money paid to cross.
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              There is no field \`definiton\` here.
              Did you mean \`definition\`? Known fields: term, aliases, definition, translations, references, see.

    content/explainers/bridge/quotes.yaml
      4:3     open-by-summer › date
              | date: yesterday
              | ^^^^^^^^^^^^^^^
              Not a date in EDTF. Write \`2025-03-17\`, \`2025-03\`, \`2025-03-18~\` (about), \`2022-03/..\` (since), \`../2025-03-17\` (by), \`2025-03-12~/2025-03-16~\` (a range) or \`[2025-03-17..2025-03-18]\` (one of these); \`2021-21\` (spring), \`199X\`, \`18XX\`, \`1985-04-XX\` (some day), \`-0043\` (44 BC), \`2025?\` (uncertain).
              Received: yesterday
              When it was said, by the calendar of the place where the speaker was.

    content/explainers/bridge/sections/the-vote.mdx
      11:1
              | <script />
              | ^^^^^^^^^^
              There is no block \`<script>\`, and HTML is not allowed.
              Known blocks: Quote, Note, Term, Actor, NoTerm, Figure, LocatorMap.
      13:1
              | [x](javascript:alert(1))
              | ^^^^^^^^^^^^^^^^^^^^^^^^
              An address starts with \`https:\`, \`mailto:\`, \`/\` or \`#\`.
              Received: javascript:alert(1)
              Write the whole address.

    content/actors.yaml
      27:7    town-council › members 1
              | - ada-burg
              |   ^^^^^^^^
              There is no \`ada-burg\` among the actors.
              Did you mean \`ada-berg\`? Known actors: ada-berg, tom-reed, town-council.

    content/explainers/bridge/explainer.yaml
      15:7    article › retells
              | - B2
              |   ^^
              No section retells the sentence B2 of the article.
              Add B2 to \`retells\` of the section that does.
      19:5    keyPoints 1 › section
              | section: the-wote
              | ^^^^^^^^^^^^^^^^^
              There is no \`the-wote\` among the sections.
              Did you mean \`the-vote\`? Known sections: the-vote, the-price.

    content/explainers/bridge/notes.yaml
      9:7     price-differs › sources 2
              | - s33
              |   ^^^
              There is no \`s33\` among the sources.
              Did you mean \`s03\`? Known sources: article, s02, s03.

    content/explainers/bridge/positions.yaml
      5:3     p01 › stance
              | stance: support
              | ^^^^^^^^^^^^^^^
              \`stance\` has a value that is not known.
              Received: support
              Did you mean \`supports\`? Known values: supports, supports-with-conditions, welcomes, willing, demands, urges, has-leverage, rejects, raises-concerns, criticises, accuses, on-the-agenda, optimistic, mixed, declines-to-say. An explainer may name one of its own under \`stances\` in explainer.yaml.

    Found 11 problems in 8 files."
  `);
});

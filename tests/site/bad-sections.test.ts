import { expect, test } from 'vitest';
import { append, getReport, replace } from './content-folder.ts';

const EXPLAINER = 'explainers/bridge/explainer.yaml';
const VOTE = 'explainers/bridge/sections/the-vote.mdx';
const PRICE = 'explainers/bridge/sections/the-price.mdx';

const EXTRA = '---\ntitle: Extra\nsummary: An extra section.\nretells: [B1]\n---\n\nText.\n';

test('a section file that is not listed is reported', async () => {
  const report = await getReport({ 'explainers/bridge/sections/extra.mdx': EXTRA });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/sections/extra.mdx
              The section \`extra\` is not listed in content/explainers/bridge/explainer.yaml.
              Add it to \`sections\` at the place where it is read, or delete the file.

    Found 1 problem in 1 file."
  `);
});

test('a listed section without a file is reported', async () => {
  const report = await getReport({
    [EXPLAINER]: replace('  - the-price\n\n', '  - the-price\n  - the-prize\n\n'),
  });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/explainer.yaml
      38:5    sections 3
              | - the-prize
              |   ^^^^^^^^^
              There is no file content/explainers/bridge/sections/the-prize.mdx.
              Did you mean \`the-price\`? Known sections: the-price, the-vote.

    Found 1 problem in 1 file."
  `);
});

test('a section that was deleted is one problem, which names what belonged to it', async () => {
  expect(await getReport({ [PRICE]: null })).toMatchInlineSnapshot(`
    "content/explainers/bridge/explainer.yaml
      37:5    sections 2
              | - the-price
              |   ^^^^^^^^^
              There is no file content/explainers/bridge/sections/the-price.mdx.
              Known sections: the-vote. If it was deleted on purpose, take it out of \`sections\`, and give what rests on it to another section.
              What rests on it:
                quotes.yaml 14:1: the quote \`too-dear\`
                notes.yaml 1:1: the note \`price-differs\`
                explainer.yaml: sentence B1
                explainer.yaml 20:5: a key point
                explainer.yaml 23:5: a key point
                updates.yaml 1:3: an update

    Found 1 problem in 1 file."
  `);
});

test('a section listed twice is reported', async () => {
  const report = await getReport({
    [EXPLAINER]: replace('  - the-price\n\n', '  - the-price\n  - the-vote\n\n'),
  });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/explainer.yaml
      38:5    sections
              | - the-vote
              |   ^^^^^^^^
              \`the-vote\` stands twice among the sections.
              Give each its own id, once.

    Found 1 problem in 1 file."
  `);
});

test('a sentence of the article that nobody retells is reported', async () => {
  const report = await getReport({ [EXPLAINER]: replace('    - B1\n', '    - B1\n    - B2\n') });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/explainer.yaml
      15:7    article › retells
              | - B2
              |   ^^
              No section retells the sentence B2 of the article.
              Add B2 to \`retells\` of the section that does.

    Found 1 problem in 1 file."
  `);
});

test('a sentence that the article does not have is reported', async () => {
  const report = await getReport({ [VOTE]: replace('A2]', 'A2, A12]') });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/sections/the-vote.mdx
      4:19    retells
              | retells: [A1, A2, A12]
              |                   ^^^
              The article has no sentence A12.
              Did you mean \`A1\`? Known sentences: A1, A2, B1.

    Found 1 problem in 1 file."
  `);
});

test('a quote that no section shows is reported', async () => {
  const report = await getReport({ [PRICE]: replace('<Quote id="too-dear" />\n', '') });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/quotes.yaml
      14:1    too-dear
              | too-dear:
              | ^^^^^^^^
              No section shows \`too-dear\`.
              Write \`<Quote id="too-dear" />\` in sections/the-price.mdx.

    Found 1 problem in 1 file."
  `);
});

test('a note that no section shows is reported', async () => {
  const report = await getReport({ [PRICE]: replace('<Note id="price-differs" />\n', '') });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/notes.yaml
      1:1     price-differs
              | price-differs:
              | ^^^^^^^^^^^^^
              No section shows \`price-differs\`.
              Write \`<Note id="price-differs" />\` in sections/the-price.mdx.

    Found 1 problem in 1 file."
  `);
});

test('a quote shown twice in one section is reported', async () => {
  const report = await getReport({ [VOTE]: append('\n<Quote id="open-by-summer" />\n') });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/sections/the-vote.mdx
      11:1    <Quote id="open-by-summer" />
              | <Quote id="open-by-summer" />
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              \`open-by-summer\` already stands in the section \`the-vote\`.
              Show it once.

    Found 1 problem in 1 file."
  `);
});

test('a quote shown in two sections is reported', async () => {
  const report = await getReport({ [VOTE]: append('\n<Quote id="too-dear" />\n') });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/sections/the-vote.mdx
      11:1    <Quote id="too-dear" />
              | <Quote id="too-dear" />
              | ^^^^^^^^^^^^^^^^^^^^^^^
              \`too-dear\` already stands in the section \`the-price\`.
              Show it once.

    Found 1 problem in 1 file."
  `);
});

test('a quote shown in another section than its own is reported', async () => {
  const report = await getReport({
    [PRICE]: replace('<Quote id="too-dear" />\n', ''),
    [VOTE]: append('\n<Quote id="too-dear" />\n'),
  });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/sections/the-vote.mdx
      11:1    <Quote id="too-dear" />
              | <Quote id="too-dear" />
              | ^^^^^^^^^^^^^^^^^^^^^^^
              \`too-dear\` belongs to the section \`the-price\` and stands in \`the-vote\`.
              Move the block, or write \`section: the-vote\` in quotes.yaml.

    Found 1 problem in 1 file."
  `);
});

test('a block with an unknown id is reported, with the nearest known one', async () => {
  const report = await getReport({ [PRICE]: replace('price-differs', 'price-difers') });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/sections/the-price.mdx
      13:1    <Note id="price-difers" />
              | <Note id="price-difers" />
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^
              There is no \`price-difers\` in notes.yaml.
              Did you mean \`price-differs\`? Known notes: price-differs.

    content/explainers/bridge/notes.yaml
      1:1     price-differs
              | price-differs:
              | ^^^^^^^^^^^^^
              No section shows \`price-differs\`.
              Write \`<Note id="price-differs" />\` in sections/the-price.mdx.

    Found 2 problems in 2 files."
  `);
});

test('a section without a title is reported at its frontmatter', async () => {
  const report = await getReport({ [VOTE]: replace('title: The vote\n', '') });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/sections/the-vote.mdx
      2:1     title
              \`title\` is missing.
              The heading.

    Found 1 problem in 1 file."
  `);
});

test('what an author must not write is reported with its line', async () => {
  const report = await getReport({
    [VOTE]: append('\n<script src="https://example.org/x.js" />\n'),
  });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/sections/the-vote.mdx
      11:1
              | <script src="https://example.org/x.js" />
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              There is no block \`<script>\`, and HTML is not allowed.
              Known blocks: Quote, Note, Term, Actor, NoTerm, Figure, LocatorMap.

    Found 1 problem in 1 file."
  `);
});

test('a place on a map that is not known is reported, with the nearest known one', async () => {
  const report = await getReport({ [VOTE]: append('\n<LocatorMap places="east-bnak" />\n') });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/sections/the-vote.mdx
      11:1    <LocatorMap> places
              | <LocatorMap places="east-bnak" />
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              There is no \`east-bnak\` in places.yaml.
              Did you mean \`east-bank\`? Known places: east-bank.

    Found 1 problem in 1 file."
  `);
});

test('a place that stands twice on a map is reported', async () => {
  const report = await getReport({
    [VOTE]: append('\n<LocatorMap places="east-bank east-bank" />\n'),
  });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/sections/the-vote.mdx
      11:1    <LocatorMap> places
              | <LocatorMap places="east-bank east-bank" />
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              \`east-bank\` stands twice on this map.
              Show it once.

    Found 1 problem in 1 file."
  `);
});

test('a map whose places are not written as ids is reported', async () => {
  const report = await getReport({
    [VOTE]: append('\n<LocatorMap places="East Bank, Mill" />\n\n<LocatorMap />\n'),
  });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/sections/the-vote.mdx
      11:1    <LocatorMap> places
              | <LocatorMap places="East Bank, Mill" />
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              Write ids with spaces between them, such as \`kyiv moscow\`.
              Received: East Bank, Mill
              Places of places.yaml. The first is the subject: it is ringed, and its country is shown whole.
      13:1    <LocatorMap> places
              | <LocatorMap />
              | ^^^^^^^^^^^^^^
              \`places\` is missing.
              Places of places.yaml. The first is the subject: it is ringed, and its country is shown whole.

    Found 2 problems in 1 file."
  `);
});

test('headings that break the outline of a page are reported where they stand', async () => {
  const report = await getReport({
    [VOTE]: append('\n# The count\n\n## The hall\n\n#### Aside\n\n##\n'),
  });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/sections/the-vote.mdx
      11:1
              | # The count
              | ^^^^^^^^^^^
              A heading of level 1 is that of the section itself, its \`title\`.
              Received: The count
              Write it with \`##\`.
      15:1
              | #### Aside
              | ^^^^^^^^^^
              A heading of level 4 follows one of level 2.
              Received: Aside
              Leave no level out: write it with \`###\`.
      17:1
              | ##
              | ^^
              A heading has no words.
              Write them, or take the signs of the heading out.

    Found 3 problems in 1 file."
  `);
});

// Two sections of one page may both have an “Aside”: each heading is named by its section.
test('the same heading may stand in two sections, and twice in one', async () => {
  const headings = append('\n## Aside\n\nOne.\n\n## Aside\n\nTwo.\n');
  expect(await getReport({ [VOTE]: headings, [PRICE]: headings })).toContain('Found 0 problems');
});

test('footnotes in two sections are reported at the first of the second', async () => {
  const note = append('\nA claim.[^1] Another.[^1]\n\n[^1]: The proof.\n');
  const report = await getReport({ [VOTE]: note, [PRICE]: note });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/sections/the-price.mdx
      23:9
              | A claim.[^1] Another.[^1]
              |         ^^^^
              The section \`the-vote\` has footnotes too, and on the page of the explainer both would have the same numbers.
              Write the footnotes of one of them as notes: \`<Note id="…" />\` here, its text and sources in notes.yaml.

    Found 1 problem in 1 file."
  `);
  expect(await getReport({ [PRICE]: note })).toContain('Found 0 problems');
});

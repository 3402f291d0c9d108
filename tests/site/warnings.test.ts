import { expect, test } from 'vitest';
import { formatProblems } from '#errors.ts';
import { readContent } from '#content/read-content.ts';
import { append, makeContent, replace } from './content-folder.ts';

test('words that judge, long sentences and idle terms are warnings at their place, and no errors', async () => {
  const long = `The bridge ${'and the ferry '.repeat(14)}stay.`;
  const content = await makeContent({
    'explainers/bridge/positions.yaml': replace(
      'says: The price is too high.',
      'says: Tom Reed claimed that the price is “so-called”.',
    ),
    'explainers/bridge/sections/the-vote.mdx': append(`\nA short one. ${long}\n`),
  });
  const { problems, warnings } = await readContent(content);
  expect(problems).toEqual([]);
  expect(formatProblems(warnings, 'warning')).toMatchInlineSnapshot(`
    "content/explainers/bridge/sections/the-vote.mdx
      11:1
              A sentence has more than 40 words.
              Received: The bridge and the ferry and the ferry and the ferry and the ferry and the ferry…
              Make two of it.

    content/explainers/bridge/positions.yaml
      18:3    p02 › says
              The word “claimed” judges whom it reports.
              A neutral one: said.

    content/glossary.yaml
      1:1     swing-bridge
              No section names this term.
              Add the form that the text has to \`aliases\`, or take the term out.

    Found 3 warnings in 3 files."
  `);
});

test('a section that is hard to read is a warning', async () => {
  const hard =
    'Notwithstanding constitutional considerations, intergovernmental negotiations regarding infrastructural modernisation necessitated comprehensive parliamentary deliberation.';
  const content = await makeContent({
    'explainers/bridge/sections/the-vote.mdx': append(`\n${hard}\n`),
  });
  const { warnings } = await readContent(content);
  expect(warnings.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^The section asks for \d\d years of school/),
  );
});

test('a point of the sentence around a quotation is a warning with the mended text', async () => {
  const content = await makeContent({
    'explainers/bridge/quotes.yaml': replace('text: too dear', 'text: too dear,'),
  });
  const { problems, warnings } = await readContent(content);
  expect(problems).toEqual([]);
  expect(formatProblems(warnings, 'warning')).toContain(
    'The comma at the end belongs to the sentence around the quotation.',
  );
  expect(formatProblems(warnings, 'warning')).toContain('Write `text: too dear`;');
});

test.each(['Too dear.', 'too dear etc. and so on', 'too dear…'])(
  'the words %j keep their points',
  async (text) => {
    const content = await makeContent({
      'explainers/bridge/quotes.yaml': replace('text: too dear', `text: ${text}`),
    });
    const { warnings } = await readContent(content);
    expect(warnings.filter(({ entry }) => entry === 'too-dear › text')).toEqual([]);
  },
);

test('a source that nothing rests on yet is a warning at its place', async () => {
  const content = await makeContent({
    'explainers/bridge/sources.yaml': append(
      '\ns04:\n  title: A letter\n  publisher: Ada Berg\n  url: https://example.org/l\n  kind: report\n',
    ),
  });
  const { problems, warnings } = await readContent(content);
  expect(problems).toEqual([]);
  expect(warnings.filter(({ file }) => file.endsWith('sources.yaml'))).toMatchObject([
    { line: 23, entry: 's04', message: 'Nothing rests on the source `s04`.' },
  ]);
});

test('a full stop that the original has at that place is the speaker’s', async () => {
  const withPoint = (text: string) =>
    text
      .replace('text: too dear', 'text: too dear.')
      .replace('text: zu teuer', 'text: Es ist zu teuer.');
  const content = await makeContent({ 'explainers/bridge/quotes.yaml': withPoint });
  const { warnings } = await readContent(content);
  expect(warnings.filter(({ entry }) => entry === 'too-dear › text')).toEqual([]);
});

test('a role or a name that an explainer in another language shows untranslated is a warning', async () => {
  const content = await makeContent({
    'explainers/bridge/explainer.yaml': append('\nlanguage: de\n'),
  });
  const { problems, warnings } = await readContent(content);
  expect(problems).toEqual([]);
  const found = warnings.filter(({ file }) => file === 'content/actors.yaml');
  expect(formatProblems(found, 'warning')).toMatchInlineSnapshot(`
    "content/actors.yaml
      11:7    ada-berg › roles › 1 › title
              An explainer in \`de\` shows this in \`en\`.
              Received: Mayor of Millbrook
              Add \`translations: { de: … }\` to the role.
      20:7    tom-reed › roles › 0 › title
              An explainer in \`de\` shows this in \`en\`.
              Received: Speaker of the Ferry Guild
              Add \`translations: { de: … }\` to the role.

    Found 2 warnings in 1 file."
  `);
});

import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { getAcceptedContent } from '#build/accepted-content.ts';
import { getEnvironment } from '#environment.ts';
import { formatProblems } from '#errors.ts';
import { judgeRead } from '#content/judge-read.ts';
import { readContent } from '#content/read-content.ts';
import { runCommand } from '../run-command.ts';
import { append, makeContent, makeFolder, replace } from './content-folder.ts';

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

const IDLE = append(
  '\ns04:\n  title: A letter\n  publisher: Ada Berg\n  url: https://example.org/l\n  kind: report\n',
);

test('a source that nothing rests on yet is a warning at its place', async () => {
  const content = await makeContent({ 'explainers/bridge/sources.yaml': IDLE });
  const { problems, warnings } = await readContent(content);
  expect(problems).toEqual([]);
  expect(warnings.filter(({ file }) => file.endsWith('sources.yaml'))).toMatchObject([
    { line: 23, entry: 's04', message: 'Nothing rests on the source `s04`.' },
  ]);
});

test('from the day after publication such a source is a problem', async () => {
  const content = await makeContent({ 'explainers/bridge/sources.yaml': IDLE });
  const read = await readContent(content);
  const judge = (today: string) =>
    judgeRead(read, { isPublic: false, today }).problems.map(({ entry }) => entry);
  expect(judge('2024-05-31')).toEqual([]);
  expect(judge('2024-06-01')).toEqual([]);
  expect(judge('2024-06-02')).toEqual(['s04']);
  const { warnings } = judgeRead(read, { isPublic: false, today: '2024-06-02' });
  expect(warnings.filter(({ entry }) => entry === 's04')).toEqual([]);
});

test('an explainer with unfinished text is not published, whatever its day says', async () => {
  const content = await makeContent({
    'explainers/bridge/sources.yaml': IDLE,
    'explainers/bridge/notes.yaml': replace('text: The price', 'text: TK the price'),
  });
  const read = await readContent(content);
  expect(judgeRead(read, { isPublic: false, today: '2024-06-02' }).problems).toEqual([]);
  const forReaders = judgeRead(read, { isPublic: true, today: '2024-06-02' });
  expect(forReaders.problems.map(({ entry }) => entry)).toEqual(['price-differs › text']);
});

test('the day of a check and of a build is that of SOURCE_DATE_EPOCH', async () => {
  const CONTENT_DIR = await makeContent({ 'explainers/bridge/sources.yaml': IDLE });
  const OUT_DIR = join(await makeFolder(), 'site');
  vi.stubEnv('SOURCE_DATE_EPOCH', '1717200000');
  onTestFinished(() => void vi.unstubAllEnvs());
  // What a build does first: the rest of it knows no day.
  const { problems } = await getAcceptedContent(getEnvironment({ CONTENT_DIR }));
  expect(problems).toEqual([]);
  const after = { CONTENT_DIR, OUT_DIR, SOURCE_DATE_EPOCH: '1717300000' };
  const refused = await runCommand('build', after);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('Nothing rests on the source `s04`.');
});

test('a source is not called unused while a wrong name may be meant for it, or a file cannot be read', async () => {
  for (const change of [
    replace('    - s03', '    - s33'),
    replace('    - s03', '    - S03'),
    replace('  kind: corrects', '   kind: corrects'),
  ]) {
    const content = await makeContent({ 'explainers/bridge/notes.yaml': change });
    await appendFile(join(content, 'explainers/bridge/sources.yaml'), IDLE(''));
    const { problems, warnings } = await readContent(content);
    expect(problems).toHaveLength(1);
    expect(warnings.filter(({ file }) => file.endsWith('sources.yaml'))).toEqual([]);
  }
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

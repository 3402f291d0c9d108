import { expect, test } from 'vitest';
import { append, getReport } from './content-folder.ts';

const VOTE = 'explainers/bridge/sections/the-vote.mdx';

test('the same words of one speaker, quoted in two ways, are an error', async () => {
  const report = await getReport({
    'explainers/bridge/quotes.yaml': append(`
too-dear-again:
  text: Too dear!
  speaker: tom-reed
  date: 2024-05-03
  occasion: Speech in the town hall
  section: the-vote
  sentence: A2
  wording: unchecked
  difference: No other report was found.
  context: He says it again.
  sources: [s02]
`),
    [VOTE]: append('\n<Quote id="too-dear-again" />\n'),
  });
  expect(report).toMatchInlineSnapshot(`
    "content/explainers/bridge/quotes.yaml
      37:3    too-dear-again › text
              | text: Too dear!
              | ^^^^^^^^^^^^^^^
              \`too-dear-again\` and \`too-dear\` quote the same words in different ways.
              Received: Too dear!
                        too dear
              Write both as the article has them. If it has both, \`npm run lock -- <article.txt>\` shows it.

    Found 1 problem in 1 file."
  `);
});

test.each([
  ['quote/too-dear: quote/open-by-summer', '`quote/too-dear` is still there'],
  ['quote/gone: quote/open-by-sumer', 'Did you mean `open-by-summer`?'],
  ['quote/gone: section/the-vote', 'for which a section cannot stand'],
  ['section/gone: section/old', 'It has moved itself: write `section/gone: section/the-vote`.'],
  ['page/gone: section/the-vote', 'Write `section/…`, `quote/…`'],
])('the redirect %s is refused', async (line, message) => {
  const report = await getReport({
    'explainers/bridge/explainer.yaml': append(
      `\nredirects:\n  ${line}\n  section/old: section/the-vote\n`,
    ),
  });
  expect(report).toContain(message);
  expect(report).toMatch(/^ +49:3 +redirects › /m);
});

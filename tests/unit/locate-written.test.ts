import { expect, test } from 'vitest';
import { locateWritten } from '#build/checks/locate-written.ts';

const BODIES = new Map([
  ['bridge/the-vote', '\n\nA [b](/nope/page/) and [c](/nope/ "A title").\n\n[d]: <#there>\n'],
  ['bridge/the-price', '\n\nSee </nope/>.\n'],
]);

const locate = (received: string | undefined) =>
  locateWritten(
    [{ file: '/bridge/', message: 'Dead.', received, hint: 'Did you mean /bridge/?' }],
    BODIES,
    'content',
  );

test('a dead link is reported where an editor wrote it', () => {
  expect(locate('/nope/')).toEqual([
    {
      file: 'content/explainers/bridge/sections/the-vote.mdx',
      line: 3,
      column: 28,
      length: 6,
      source: 'A [b](/nope/page/) and [c](/nope/ "A title").',
      message: 'Dead.',
      received: '/nope/',
      hint: 'Did you mean /bridge/? The page is /bridge/.',
    },
  ]);
  expect(locate('#there')).toMatchObject([{ line: 5, column: 7 }]);
});

test('a link that no section has is reported for its page', () => {
  expect(locate('/nop')).toMatchObject([{ file: '/bridge/', received: '/nop' }]);
  expect(locate(undefined)).toMatchObject([{ file: '/bridge/' }]);
});

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

test('an address is found however Markdown has it', () => {
  const bodies = new Map([['bridge/the-vote', 'See [b](/n%C3%B6pe/?a&amp;b) or [c]( </nö/> ).']]);
  const [coded, plain] = ['/nöpe/?a&b', '/n%C3%B6/'].map((received) =>
    locateWritten([{ file: '/bridge/', message: 'Dead.', received }], bodies, 'content'),
  );
  expect(coded).toMatchObject([{ line: 1, column: 9, length: 19 }]);
  expect(plain).toMatchObject([{ line: 1, column: 39, length: 4 }]);
});

test('a heading is reported where an editor wrote it', () => {
  const bodies = new Map([['bridge/the-vote', 'A.\n\n#### The *long* count\n']]);
  const problem = { file: '/bridge/', entry: '“The long count”', message: 'A level is left out.' };
  expect(locateWritten([problem], bodies, 'content')).toMatchObject([
    { file: 'content/explainers/bridge/sections/the-vote.mdx', line: 3, column: 6, length: 16 },
  ]);
});

import { describe, expect, test } from 'vitest';
import { readSection } from '#content/read/read-section.ts';

const FRONTMATTER = '---\ntitle: The vote\nsummary: A vote.\nretells: [A1, A2]\n---\n\n';

/** A section with a valid frontmatter; its body starts on line 7. */
const read = (body: string) => readSection('the-vote.mdx', FRONTMATTER + body);

describe('a plain section', () => {
  const section = read(
    'Three words here, [one](https://example.org/) more.\n\n<Quote id="too-dear" />\n\n' +
      'Last *word* <Note id="price" />\n',
  );

  test('has no problems', () => {
    expect(section.problems).toEqual([]);
  });

  test('gives its frontmatter', () => {
    expect(section.data).toEqual({ title: 'The vote', summary: 'A vote.', retells: ['A1', 'A2'] });
  });

  test('gives its blocks in order, with their places', () => {
    expect(section.blocks).toMatchObject([
      { name: 'Quote', id: 'too-dear', line: 9, column: 1 },
      { name: 'Note', id: 'price', line: 11, column: 13 },
    ]);
  });

  test('has its words counted without frontmatter, blocks and addresses', () => {
    expect(section.wordCount).toBe(7);
  });

  test('finds the place of a field of its frontmatter', () => {
    expect(section.locate(['retells', 1])).toMatchObject({ line: 4, column: 15 });
  });
});

describe('refused, with its line and column, is', () => {
  test.each<[what: string, body: string, place: string, message: string | RegExp]>([
    [
      'an attribute twice',
      '<Quote id="a" id="b" />\n',
      '7:1',
      'An attribute stands twice, and only one can count.',
    ],
    ['an import', 'Text.\n\nimport x from "./x.ts"\n', '9:1', 'A section cannot import or export.'],
    ['an export', 'export const x = 1\n', '7:1', 'A section cannot import or export.'],
    [
      'an expression between paragraphs',
      '{1 + 1}\n',
      '7:1',
      'A section cannot hold an expression in braces.',
    ],
    [
      'an expression in a line',
      'One {process.env.HOME} two.\n',
      '7:5',
      'A section cannot hold an expression in braces.',
    ],
    [
      'a comment in braces',
      '{/* hidden */}\n',
      '7:1',
      'A section cannot hold an expression in braces.',
    ],
    [
      'an attribute twice',
      '<Quote id="a" id="b" />\n',
      '7:1',
      'An attribute stands twice, and only one can count.',
    ],
    ['HTML', '<div>Text</div>\n', '7:1', 'There is no block `<div>`, and HTML is not allowed.'],
    [
      'HTML in a line',
      'One <b>two</b>.\n',
      '7:5',
      'There is no block `<b>`, and HTML is not allowed.',
    ],
    [
      'a script',
      '<script src="https://example.org/x.js" />\n',
      '7:1',
      'There is no block `<script>`, and HTML is not allowed.',
    ],
    ['a fragment', '<>Text</>\n', '7:1', /^There is no block/],
    ['an HTML comment', 'Text.\n\n<!-- hidden -->\n', '9:1', /^This is not valid MDX: /],
    [
      'an unknown block',
      'Text.\n\n<Qoute id="too-dear" />\n',
      '9:1',
      'There is no block `<Qoute>`, and HTML is not allowed.',
    ],
    [
      'a block of the site’s own',
      '<Passage>Text</Passage>\n',
      '7:1',
      'There is no block `<Passage>`, and HTML is not allowed.',
    ],
    [
      'an unknown attribute',
      '<Quote id="a" onclick="x()" />\n',
      '7:1',
      'There is no field `onclick` here.',
    ],
    ['a style', '<Quote id="a" style="color: red" />\n', '7:1', 'There is no field `style` here.'],
    [
      'spread attributes',
      '<Quote id="a" {...x} />\n',
      '7:15',
      'A section cannot hold an expression in braces.',
    ],
    [
      'an attribute that is an expression',
      '<Quote id={x} />\n',
      '7:11',
      'A section cannot hold an expression in braces.',
    ],
    ['a block without its id', '<Quote />\n', '7:1', '`id` is missing.'],
    ['an id in the wrong form', '<Quote id="Too Dear" />\n', '7:1', /^An id is lower-case letters/],
    ['a tag that is not closed', 'Text.\n\n<Quote id="a">\n', '9:1', /^This is not valid MDX: /],
  ])('%s', (_what, body, place, message) => {
    const { problems } = read(body);
    const [first] = problems;
    expect(problems).toHaveLength(1);
    expect(`${first?.line}:${first?.column}`).toBe(place);
    expect(first?.message).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
    expect(first?.hint).toBeTruthy();
  });

  test.each([
    ['a script address', '[x](javascript:alert(1))'],
    ['a script address in capitals', '[x](JavaScript:alert(1))'],
    ['a script address with a reference for its colon', '[x](javascript&colon;alert(1))'],
    ['a data address', '[x](data:text/html,x)'],
    ['an address without encryption', '[x](http://example.org/)'],
    ['an address that takes the page’s scheme', '[x](//example.org/)'],
    ['an address with a backslash that Markdown drops', '[x](/\\/example.org)'],
    ['an address relative to the page', '[x](other/)'],
    ['a reference to an unsafe address', '[x][1]\n\n[1]: javascript:alert(1)'],
  ])('%s', (_what, body) => {
    const { problems } = read(`Text.\n\n${body}\n`);
    expect(problems).toEqual([
      expect.objectContaining({
        file: 'the-vote.mdx',
        line: body.includes('\n') ? 11 : 9,
        column: 1,
        message: 'An address starts with `https:`, `mailto:`, `/` or `#`.',
      }),
    ]);
  });

  test('a section without frontmatter', () => {
    expect(readSection('the-vote.mdx', 'Text.\n').problems).toEqual([
      expect.objectContaining({ line: 1, column: 1, message: 'The section has no frontmatter.' }),
    ]);
  });
});

describe('accepted are', () => {
  test.each(['https://example.org/', 'mailto:errors@example.org', '/about/', '#the-vote'])(
    'addresses such as %s',
    (address) => {
      expect(read(`[x](${address})\n`).problems).toEqual([]);
    },
  );

  test('an escaped brace and an escaped angle bracket', () => {
    expect(read('One \\{two\\} and 1 \\< 2.\n').problems).toEqual([]);
  });
});

test('several mistakes in one section are all reported', () => {
  const { problems } = read('import x from "x"\n\n<div />\n\n{x}\n\n[x](javascript:x)\n');
  expect(problems.map(({ line }) => line).toSorted()).toEqual([11, 13, 7, 9]);
});

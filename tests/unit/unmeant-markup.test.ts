import { describe, expect, test } from 'vitest';
import { readSection } from '#content/read/read-section.ts';

const FRONTMATTER = '---\ntitle: The vote\nsummary: A vote.\nretells: [A1]\n---\n\n';
const read = (body: string) => readSection('the-vote.mdx', `${FRONTMATTER}${body}\n`).problems;

describe('reported, with what to write instead, is', () => {
  test.each([
    ['17. March 2025 was the day.', 'Write `17\\. March 2025 was the day.` for text.'],
    [
      'They met on a long day, and it was\n1. May 2025 in the end.',
      'Write `1\\. May 2025 in the end.`',
    ],
    ['> 17. March', 'Write `17\\. March` for text.'],
    ['The years 2014\n- 2015', 'Write `\\- 2015` for text.'],
    ['They asked:\n1. one\n2. two', 'A list has a blank line before it'],
    ['Between 10~20 and 30~40 came.', 'Write `\\~` for a tilde.'],
    ['It is 2*3*4.', 'Write `\\*` for an asterisk'],
    ['[^1]: Nobody refers to it.', 'Write its mark in the text'],
    ['[^a]: It names itself[^a].', 'Write its mark in the text'],
    ['[Source]: https://example.org/report "A report"', 'Write its mark in the text'],
    ['A[^1]\n\n[^1]: one\n\n[^1]: two', 'Give each its own.'],
    ['| a | b |\n|---|---|\n| 1 | 2 | three |', 'Give the head as many cells'],
    ['~~~ Please note the words\nx\n~~~', 'Put them on a line of their own.'],
    ['```\nAll that follows', 'End it with a line of three backticks'],
    ['It was a f\\*\\*k of a b**d**y day.', 'Write `\\*` for an asterisk'],
    ['Prices rose to 5\n+ 3 percent\n+ 4 percent', 'Write `\\+ 3 percent` for text.'],
    ['Text.\n\n- 5 percent more', 'Write `\\- 5 percent more` for text.'],
    ['He said no\n-', 'a heading starts with `##`'],
    ['<Quote id="too-dear">His words</Quote>', 'the words before or behind it'],
    ['[x](https://example.org/&#x202e;b)', 'Take it out'],
    ['It must &#x202E;end now.', 'Take it out'],
    ['A caf&#x65;&#x301;.', 'Write the letter itself.'],
    ['![A map](/map.png)', 'Write `<Figure file='],
    ['![A map][m]\n\n[m]: https://example.org/m.png', 'Write `<Figure file='],
    ['---\nlayout: x\n---\n\nText.', 'Start with a sentence or a block.'],
    ['+++\na = 1\n+++', 'Start with a sentence or a block.'],
    ['[A](/%)', 'Write `%25` for `%`.'],
    ['[BBC](https://www.bbc.co.uk@example.org/)', 'without what stands before `@`'],
  ])('%j', (body, hint) => {
    const [problem, ...more] = read(body);
    expect(problem?.hint).toContain(hint);
    expect(problem?.line).toBeGreaterThan(6);
    expect(more).toEqual([]);
  });
});

describe('accepted is', () => {
  test.each([
    'They asked:\n\n1. one\n2. two',
    'They asked:\n- one\n- two',
    '- one\n  1. a\n  2. b',
    '17\\. March 2025 was the day.',
    'It is ~~gone~~ and 10\\~20, 30\\~40.',
    'It is *very* dear, 2 * 3 * 4.',
    'A note.[^1]\n\n[^1]: It is referred to.',
    'Text.\n\n---\n\nMore text.',
    'It costs $5, or `{x}` and 1 \\< 2; AT&T & co.',
  ])('%j', (body) => {
    expect(read(body)).toEqual([]);
  });
});

test('what is compiled has the lines of the file, and none of its frontmatter', () => {
  const { body } = readSection('the-vote.mdx', `${FRONTMATTER}Text.\n`);
  expect(body).toBe('\n\n\n\n\n\nText.\n');
});

test('frontmatter ends where its last line says so, whatever it looks like before', () => {
  const text = '---\ntitle: "T"\nsummary: >-\n  x\n  ---b\nretells: [A1]\n---\nimport "node:fs"\n';
  const { data, problems } = readSection('the-vote.mdx', text);
  expect(data).toEqual({ title: 'T', summary: 'x ---b', retells: ['A1'] });
  expect(problems).toMatchObject([{ line: 8, message: 'A section cannot import or export.' }]);
});

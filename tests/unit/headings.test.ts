import { beforeAll, expect, test } from 'vitest';
import { createFinder } from '#model/mentions.ts';
import { createCompiler } from './compile-section.ts';

let compile: (body: string) => Promise<string>;

beforeAll(async () => {
  const compiler = await createCompiler();
  compile = (body) => compiler(body, createFinder([]));
});

const listIds = (code: string) =>
  [...code.matchAll(/jsxs?\(Heading, \{[^}]*?id: "([^"]+)"/g)].map(([, id]) => id);

test('a heading has an id that its section and its words give, and no other heading has', async () => {
  const code = await compile('## The *count*\n\nA.\n\n## The count\n\n> ### 12 : 4\n\n## …\n');
  expect(listIds(code)).toEqual([
    'the-vote--the-count',
    'the-vote--the-count-2',
    'the-vote--12-4',
    'the-vote--',
  ]);
});

test('a section with nothing but paragraphs asks for no further styles', async () => {
  expect(await compile('One.\n\n- two\n- three\n')).not.toContain('RichStyles');
  expect(await compile('One *more*.')).toContain('RichStyles');
});

test('a table stands in a box that scrolls, named by the section’s heading', async () => {
  const code = await compile('| a | b |\n| - | - |\n| c | d |\n');
  expect(code).toMatch(/jsx\(TableFrame, \{\s*label: "the-vote-title"/);
});

// The policy of every page refuses inline styles, which Markdown would write for an aligned column.
test('columns of figures are named, and no cell has a style', async () => {
  const code = await compile('| a | b |\n| :- | -: |\n| c | 1 |\n');
  expect(code).toContain('ends: "2"');
  expect(code).not.toContain('style');
});

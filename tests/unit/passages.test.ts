import { beforeAll, describe, expect, test } from 'vitest';
import { readSection } from '#content/read/read-section.ts';
import { createFinder } from '#model/mentions.ts';
import { createCompiler } from './compile-section.ts';

const NOTES = (count: number) =>
  Array.from({ length: count }, (_, index) => `<Note id="n${index}" />`).join('\n\n');
const QUOTE = '<Quote id="q" />';

let compile: (body: string) => Promise<string>;

beforeAll(async () => {
  const compiler = await createCompiler();
  compile = (body) => compiler(body, createFinder([]));
});

/** The blocks of a compiled section in their order, with the blocks in them. */
async function outline(...parts: string[]): Promise<string> {
  const code = await compile(parts.join('\n\n'));
  const names = code.matchAll(/jsxs?\((Passage|Notes|NoteMark|Note|Quote)\b(, \{\s*many: true)?/g);
  return [...names]
    .map(([, block = '', many]) => block + (many ? '!' : ''))
    .join(' ')
    .replace(/ ?(Passage|Notes)\b/g, ' | $1')
    .trim();
}

describe('a passage', () => {
  test('is the prose and the quotation after it, and its notes follow', async () => {
    expect(await outline('He said:', QUOTE, NOTES(1), 'Then more.')).toBe(
      '| Passage NoteMark Quote | Notes Note | Passage',
    );
  });

  test('has no note between the words that introduce a quotation and the quotation', async () => {
    const written = await outline('He said:', NOTES(1), QUOTE, 'Then more.');
    expect(written).toBe('| Passage NoteMark Quote | Notes Note | Passage');
  });

  test('keeps notes from before and behind the quotation in their order', async () => {
    expect(await outline('He said:', NOTES(1), QUOTE, '<Note id="z" />', 'More.')).toBe(
      '| Passage NoteMark NoteMark Quote | Notes Note Note | Passage',
    );
  });

  test('keeps its notes to itself: the next paragraph has its own', async () => {
    expect(await outline('One.', NOTES(1), 'Two.', '<Note id="z" />')).toBe(
      '| Passage NoteMark | Notes Note | Passage NoteMark | Notes Note',
    );
  });

  test('without notes is one with the next that has none', async () => {
    expect(await outline('One:', QUOTE, 'Two:', QUOTE, 'Three.', NOTES(1))).toBe(
      '| Passage Quote Quote | Passage NoteMark | Notes Note',
    );
  });

  test('has its notes below it if they are far longer than it', async () => {
    expect(await outline('Short.', NOTES(3), 'Long. '.repeat(200), '<Note id="z" />')).toBe(
      '| Passage NoteMark NoteMark NoteMark | Notes! Note Note Note | Passage NoteMark | Notes Note',
    );
  });

  test('has them next to it if a quotation or the text that follows gives them room', async () => {
    expect(await outline('Short:', QUOTE, NOTES(3))).not.toContain('!');
    expect(await outline('Short.', NOTES(3), 'Long. '.repeat(200))).not.toContain('!');
  });
});

test('the Markdown copy has notes behind the quotation too', () => {
  const head = '---\ntitle: T\nsummary: S\nretells: [A1]\n---\n\n';
  const { flow } = readSection('a.mdx', `${head}He said:\n\n${NOTES(1)}\n\n${QUOTE}\n\nMore.\n`);
  expect(flow.map((part) => (part.kind === 'prose' ? part.markdown : part.id))).toEqual([
    'He said:',
    'q',
    'n0',
    'More.',
  ]);
});

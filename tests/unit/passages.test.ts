import { beforeAll, describe, expect, test } from 'vitest';
import { readSection } from '#content/read/read-section.ts';
import type { PassagePlan } from '#model/passage-plan.ts';
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
  const names = code.matchAll(/jsxs?\((Passage|Notes|NoteMark|Note|Quote)\b/g);
  return [...names]
    .map(([, block = '']) => block)
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

  test('ends with its quotation, with notes or without', async () => {
    expect(await outline('One:', QUOTE, 'Two:', QUOTE, 'Three.', NOTES(1))).toBe(
      '| Passage Quote | Passage Quote | Passage NoteMark | Notes Note',
    );
  });

  test('has paragraphs that nothing stands between', async () => {
    expect(await outline('One.', 'Two.', 'Three:', QUOTE)).toBe('| Passage Quote');
  });

  test('tells its notes what every passage of the section has, and which one it is', async () => {
    const code = await compile(['One:', QUOTE, 'Four', NOTES(2), 'x', NOTES(1)].join('\n\n'));
    const plans = [...code.matchAll(/passages: ("(?:[^"\\]|\\.)*"),\s*index: "(\d+)"/g)].map(
      ([, json = '', index]): [unknown, string | undefined] => [
        JSON.parse(String(JSON.parse(json))),
        index,
      ],
    );
    const plan: PassagePlan[] = [
      { prose: [4], blocks: [{ name: 'Quote', id: 'q' }], notes: [] },
      { prose: [4], blocks: [], notes: ['n0', 'n1'] },
      { prose: [1], blocks: [], notes: ['n0'] },
    ];
    expect(plans).toEqual([
      [plan, '1'],
      [plan, '2'],
    ]);
  });
});

test('the Markdown copy has notes behind the quotation too', () => {
  const head = '---\ntitle: T\nsummary: S\nretells: [A1]\n---\n\n';
  const { flow } = readSection('a.mdx', `${head}He said:\n\n${NOTES(1)}\n\n${QUOTE}\n\nMore.\n`);
  expect(
    flow.map((part) => (part.kind === 'block' ? part.id : part.kind === 'prose' && part.markdown)),
  ).toEqual(['He said:', 'q', 'n0', 'More.']);
});

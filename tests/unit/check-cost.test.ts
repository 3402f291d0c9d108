import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formatProblems } from '#errors.ts';
import { acceptContent } from '#content/accept-content.ts';
import { readFolder } from '#content/read/read-folder.ts';
import type { Texts } from '#content/read/read-folder.ts';

const base = await readFolder(fileURLToPath(new URL('../fixtures/base/content', import.meta.url)));
const BRIDGE = 'content/explainers/bridge';
const SECTION = `${BRIDGE}/sections/the-price.mdx`;
const FRONTMATTER = '---\ntitle: T\nsummary: S\nretells: [B1]\n---\n\n';

/** The maximum processor time for checking one file, in milliseconds. */
const MOST = 5000;

const repeat = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

test.each<[what: string, file: string, text: string]>([
  ['wrong entries', 'content/glossary.yaml', repeat(30_000, (i) => `k${i}: 1\n`)],
  ['unknown fields', 'content/glossary.yaml', `t:\n${repeat(20_000, (i) => `  k${i}: 1\n`)}`],
  ['comments behind values', 'content/glossary.yaml', repeat(20_000, (i) => `k${i}: x # y\n`)],
  [
    'unknown actors',
    `${BRIDGE}/positions.yaml`,
    repeat(
      2000,
      (i) =>
        `p${i}:\n  actors: [x${i}, y${i}]\n  question: q${i}\n  stance: supports\n  says: A.\n  date: 2024-05-01\n  sentence: A1\n`,
    ),
  ],
  ['closing brackets', 'content/glossary.yaml', ']'.repeat(299_000)],
  ['braces', SECTION, FRONTMATTER + '{'.repeat(59_000)],
  ['unknown blocks', SECTION, FRONTMATTER + '<Quote id="a" />\n\n'.repeat(3000)],
  ['lists that are none', SECTION, FRONTMATTER + 'x\n1. a\n\n'.repeat(7000)],
  ['paragraphs', SECTION, FRONTMATTER + 'a\n\n'.repeat(19_000)],
])(
  'thousands of %s in a file are checked in little time, and told in few lines',
  (_, file, text) => {
    const change = (texts: Texts) => new Map(texts.has(file) ? [...texts, [file, text]] : texts);
    const explainers = base.explainers.map((explainer) => ({
      ...explainer,
      files: change(explainer.files),
      sections: change(explainer.sections),
    }));
    const before = process.threadCpuUsage();
    const { problems, unfinished } = acceptContent({
      ...base,
      files: change(base.files),
      explainers,
    });
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(MOST);
    expect(problems.length + unfinished.length).toBeLessThan(120);
    expect(formatProblems(problems).length).toBeLessThan(100_000);
  },
);

test('problems that are not told are counted', () => {
  const text = repeat(1000, (index) => `k${index}: 1\n`);
  const files = new Map([...base.files, ['content/glossary.yaml', text]]);
  const { problems } = acceptContent({ ...base, files });
  const report = formatProblems(problems.filter(({ file }) => file === 'content/glossary.yaml'));
  expect(report).toContain('There are 950 more problems in this file.');
  expect(report).toMatch(/Found 1,000 problems in 1 file\.$/);
});

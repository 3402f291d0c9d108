import css from '@eslint/css';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { files, pages, readFile, readPage } from '../built-site.ts';

/**
 * What not every browser of the last 30 months draws, and why a page is whole without it. Everything else is “widely
 * available”: https://web.dev/baseline. What stands in `@supports` needs no line here.
 */
const BETTER_WITH = {
  allowProperties: [
    // Lines and edges are a little less even.
    ...['text-wrap', 'box-decoration-break', 'paint-order', 'scrollbar-width', 'accent-color'],
    // A phone enlarges text by itself; a browser scrolls the page behind a list; it draws all of a long page at once.
    ...['text-size-adjust', 'overscroll-behavior', 'content-visibility'],
    // Paper: a heading alone, a lonely line, a ground that is not printed.
    ...['orphans', 'widows', 'print-color-adjust'],
    // Windows’ contrast themes, which Safari does not have.
    'forced-color-adjust',
    // Without it a box opens in the middle of the window.
    ...['position-anchor', 'position-try-fallbacks'],
  ],
  allowPropertyValues: { 'break-after': ['avoid'], 'position-area': ['span-inline-end'] },
  allowAtRules: ['page', 'position-try', 'view-transition'],
  // What is closed stays closed on paper; popovers are newly available.
  allowSelectors: ['details-content', 'popover-open'],
};

const linter = new Linter();
const config: Linter.Config[] = [
  {
    files: ['**/*.css'],
    plugins: { css },
    language: 'css/css',
    rules: {
      'css/use-baseline': ['error', { available: 'widely', ...BETTER_WITH }],
      // Custom properties come from another sheet of the page.
      'css/no-invalid-properties': ['error', { allowUnknownVariables: true }],
    },
  },
];

const sheets = [
  ...files.filter((file) => file.endsWith('.css')).map((file) => readFile(file).toString()),
  ...pages.flatMap((page) =>
    [...readPage(page).matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, sheet = '']) => sheet),
  ),
];

test('every style of the site and of its embeds is valid, and drawn by the browsers of the last 30 months', () => {
  expect(sheets.length).toBeGreaterThan(10);
  const found = [...new Set(sheets)].flatMap((sheet) =>
    linter
      .verify(sheet, config, { filename: 'sheet.css' })
      .map(({ ruleId, message }) => `${ruleId} ${message}`),
  );
  expect([...new Set(found)]).toEqual([]);
});

test('a property that does not exist, or that few browsers draw, is found', () => {
  const found = linter.verify('a { colour: red; field-sizing: content }', config, {
    filename: 'sheet.css',
  });
  expect(found.map(({ ruleId }) => ruleId)).toEqual([
    'css/no-invalid-properties',
    'css/use-baseline',
  ]);
});

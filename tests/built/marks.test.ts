import { expect, test } from 'vitest';
import { files, pages, readFile, readPage } from '../built-site.ts';

const styles = files
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, css: readFile(file).toString() }));

test('a page that shows a mark loads its drawing', () => {
  const seen = new Set<string>();
  for (const page of pages) {
    const html = readPage(page);
    const loaded = styles.filter(({ file }) => html.includes(`href="${file}"`));
    const css = [html, ...loaded.map((sheet) => sheet.css)].join('');
    for (const [, name] of html.matchAll(/class="mark m-([a-z-]+)/g)) {
      expect(css.includes(`.m-${name}{--mark:`), `${name} on ${page}`).toBe(true);
      seen.add(name ?? '');
    }
  }
  expect(seen).toContain('supports');
  expect(seen.size).toBeGreaterThan(15);
});

import { expect, test } from 'vitest';
import { readPage } from '../built-site.ts';
import { getText, parseHtml } from '../html.ts';

test('the licences of all that is loaded stand on the site, each whole', async () => {
  const page = await parseHtml(readPage('/about/licences/'));
  const texts = page.querySelectorAll('pre').map(getText);
  const ofFaces = texts.filter((text) => text.includes('SIL OPEN FONT LICENSE'));
  expect(texts.length).toBeGreaterThan(ofFaces.length);
  expect(ofFaces.length).toBeGreaterThanOrEqual(5);
  for (const text of texts) expect(text).toMatch(/copyright|©/i);
});

test('the page about the site leads to them', () => {
  expect(readPage('/about/')).toContain('href="/about/licences/"');
});

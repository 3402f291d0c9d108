import { expect, test } from 'vitest';
import sectionNote from '../gallery/examples/SectionNote.ts';
import sourceRefs from '../gallery/examples/SourceRefs.ts';
import { getAttribute, getText } from '../html.ts';
import { renderExample } from './render.ts';

test('a note says its letter, what it does, its text and its sources', async () => {
  const html = await renderExample(sectionNote, 'corrects');
  const text = getText(html).replaceAll('\u00A0', ' ');
  expect(text).toMatch(/^a\s*Corrects/);
  expect(text).toContain('The price in the article is that of the year before.');
  expect(text).toMatch(/Sources 2, 3$/);
});

test('a note can be linked to', async () => {
  const html = await renderExample(sectionNote, 'corrects');
  expect(html.querySelectorAll('#note-price-differs')).toHaveLength(1);
});

test('a drawn mark is hidden from those who hear the page', async () => {
  const html = await renderExample(sectionNote, 'corrects');
  const pictures = html.querySelectorAll('svg');
  expect(pictures.map((picture) => getAttribute(picture, 'aria-hidden'))).toEqual(['true']);
});

test('references to sources are numbers after the word, and lead to the list, which says whose they are', async () => {
  const html = await renderExample(sourceRefs, 'to two sources');
  expect(getText(html)).toBe('Sources\u00A01, 3');
  const links = html.querySelectorAll('a');
  expect(links.map((link) => getAttribute(link, 'href'))).toEqual([
    '/bridge/sources/#source-article',
    '/bridge/sources/#source-s03',
  ]);
});

test('one reference is in the singular', async () => {
  const html = await renderExample(sourceRefs, 'to one source');
  expect(getText(html)).toBe('Source\u00A02');
});

import { expect, test } from 'vitest';
import SectionNote from '#components/SectionNote.astro';
import SourceRefs from '#components/SourceRefs.astro';
import { getAttribute, getText } from '../html.ts';
import { getBaseExplainer, getById } from './base-explainer.ts';
import { render } from './render.ts';

const { notes, sources } = await getBaseExplainer();

test('a note says its letter, what it does, its text and its sources', async () => {
  const note = getById(notes, 'price-differs');
  const html = await render(SectionNote, { note, explainer: 'bridge' });
  const text = getText(html).replaceAll('\u00A0', ' ');
  expect(text).toMatch(/^a\s*Corrects/);
  expect(text).toContain('The price in the article is that of the year before.');
  expect(text).toMatch(/Sources 2, 3$/);
});

test('a note can be linked to', async () => {
  const note = getById(notes, 'price-differs');
  const html = await render(SectionNote, { note, explainer: 'bridge' });
  expect(html.querySelectorAll('#note-price-differs')).toHaveLength(1);
});

test('a drawn mark is hidden from those who hear the page', async () => {
  const note = getById(notes, 'price-differs');
  const html = await render(SectionNote, { note, explainer: 'bridge' });
  const pictures = html.querySelectorAll('svg');
  expect(pictures.map((picture) => getAttribute(picture, 'aria-hidden'))).toEqual(['true']);
});

test('references to sources are numbers after the word, and lead to the list, which says whose they are', async () => {
  const html = await render(SourceRefs, { explainer: 'bridge', sources: [sources[0], sources[2]] });
  expect(getText(html)).toBe('Sources\u00A01, 3');
  const links = html.querySelectorAll('a');
  expect(links.map((link) => getAttribute(link, 'href'))).toEqual([
    '/bridge/sources/#source-article',
    '/bridge/sources/#source-s03',
  ]);
});

test('one reference is in the singular', async () => {
  const html = await render(SourceRefs, { explainer: 'bridge', sources: [sources[1]] });
  expect(getText(html)).toBe('Source\u00A02');
});

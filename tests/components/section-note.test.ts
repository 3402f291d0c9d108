import { expect, test } from 'vitest';
import sectionNote from '../gallery/examples/SectionNote.ts';
import reportError from '../gallery/examples/ReportError.ts';
import sourceDefinitions from '../gallery/examples/SourceDefinitions.ts';
import sourceRefs from '../gallery/examples/SourceRefs.ts';
import { getAttribute, getText } from '../html.ts';
import { renderExample } from './render.ts';

test('a note says its letter, what it does, its text and its sources', async () => {
  const html = await renderExample(sectionNote, 'corrects');
  const text = getText(html).replaceAll('\u00A0', ' ');
  expect(text).toMatch(/^a\s*Corrects/);
  expect(text).toContain('The price in the article is that of the year before.');
  expect(text).toMatch(/A second sentence\. Town Council, Ferry Guild$/);
});

test('what a note corrects is never folded; what it adds is folded behind its first sentence', async () => {
  const corrects = await renderExample(sectionNote, 'corrects');
  expect(corrects.querySelectorAll('details')).toEqual([]);
  const adds = await renderExample(sectionNote, 'adds');
  expect(adds.querySelectorAll('summary').map(getText)).toEqual([
    expect.stringMatching(
      /^\s*a\s+Adds\s+The price in the article is that of the year before\.\s*$/,
    ),
  ]);
  expect(getText(adds)).toContain('A second sentence.');
  const short = await renderExample(sectionNote, 'adds, in one sentence');
  expect(short.querySelectorAll('details')).toEqual([]);
});

test('a note can be linked to, folded or not', async () => {
  for (const kind of ['corrects', 'adds'] as const) {
    const html = await renderExample(sectionNote, kind);
    expect(html.querySelectorAll('#note-price-differs')).toHaveLength(1);
  }
});

test('a drawn mark is hidden from those who hear the page', async () => {
  const html = await renderExample(sectionNote, 'corrects');
  const [mark, ...others] = html.querySelectorAll('.mark');
  expect(others).toEqual([]);
  expect(mark?.classList.contains('m-corrects')).toBe(true);
  expect(getText(mark!)).toBe('');
  expect(getText(mark!)).toBe('');
});

test('a source is named by its publisher, in text that reader views keep, and opens in place', async () => {
  const html = await renderExample(sourceRefs, 'to two sources');
  expect(getText(html)).toBe('Millbrook Courier, Ferry Guild');
  const buttons = html.querySelectorAll('label > button');
  expect(buttons.map((button) => getAttribute(button, 'popovertarget'))).toEqual([
    'src-bridge-article',
    'src-bridge-s03',
  ]);
});

test('two sources of one publisher are told apart', async () => {
  const html = await renderExample(sourceRefs, 'to two sources of one publisher');
  expect(getText(html)).toBe('Ferry Guild 3, Ferry Guild 2');
});

test('the box of a source says what it is, and leads to it and to the list', async () => {
  const html = await renderExample(sourceDefinitions, 'of every source, opened by their names');
  const [box] = html.querySelectorAll('#src-bridge-s03');
  const text = getText(box!).replaceAll('\u00A0', ' ');
  expect(text).toMatch(
    /^Brief der Fährgilde\s+Ferry Guild, Copy, about May 2024, German, example\.org\/brief\s+In the list of sources$/,
  );
  expect(box!.querySelectorAll('a').map((link) => getAttribute(link, 'href'))).toEqual([
    'https://example.org/brief',
    '/bridge/sources/#source-s03',
  ]);
});

test('a report of an error is a mail with the name and the address of what it is about', async () => {
  const html = await renderExample(reportError, 'on a quote');
  const [link] = html.querySelectorAll('a').map((one) => new URL(getAttribute(one, 'href') ?? ''));
  expect(link?.protocol).toBe('mailto:');
  expect(link?.searchParams.get('subject')).toBe('Error: Ada Berg: “Open & ready?”');
  expect(link?.searchParams.get('body')).toContain(
    'https://example.org/bridge/quotes/open-by-summer/',
  );
});

import { expect, test } from 'vitest';
import { getAttribute } from '../html.ts';
import { parsePage } from './parse-page.ts';
import { pages, readPage } from '../built-site.ts';

const EXPLAINER = '/ukraine-ceasefire-call/';
const LIST = `${EXPLAINER}sources/`;

test('every reference leads to its source, and every source back to all that rests on it', async () => {
  const list = await parsePage(LIST);
  const html = readPage(EXPLAINER);
  const cited = new Set([...html.matchAll(/\/sources\/#(source-[\w-]+)/g)].map(([, id]) => id));
  expect(cited.size).toBeGreaterThan(50);
  for (const id of cited) expect(list.querySelector(`[id="${id}"]`), id).not.toBeNull();

  for (const entry of list.querySelectorAll('ol.sources > li')) {
    const backs = entry
      .querySelectorAll('a')
      .map((link) => getAttribute(link, 'href') ?? '')
      .filter((href) => href.startsWith('/'));
    expect(backs.length, getAttribute(entry, 'id')).toBeGreaterThan(0);
    for (const href of backs) {
      const [path = '', fragment] = href.split('#');
      expect(pages).toContain(path);
      if (fragment) expect(readPage(path)).toContain(`id="${fragment}"`);
    }
  }
});

test('a note is counted among the uses of each of its sources', async () => {
  const list = await parsePage(LIST);
  const html = await parsePage(EXPLAINER);
  for (const note of html.querySelectorAll('.note')) {
    const id = getAttribute(note, 'id');
    for (const reference of note.querySelectorAll('.refs a')) {
      const source = getAttribute(reference, 'href')?.split('#')[1];
      const uses = list
        .querySelectorAll(`[id="${source}"] a`)
        .map((link) => getAttribute(link, 'href'));
      expect(uses, `${source} and ${id}`).toContain(`${EXPLAINER}#${id}`);
    }
  }
});

test('the glossary leads to the sections that use a term, and they to the term', async () => {
  const glossary = await parsePage('/glossary/');
  const entries = glossary.querySelectorAll('dl > div');
  expect(entries.length).toBe(19);
  for (const entry of entries) {
    const term = getAttribute(entry, 'id')?.replace('term-', '');
    for (const link of entry.querySelectorAll('a')) {
      const href = getAttribute(link, 'href') ?? '';
      const section = /^\/ukraine-ceasefire-call\/#(.+)$/.exec(href)?.[1];
      if (section) expect(readPage(`${EXPLAINER}${section}/`)).toContain(`/glossary/${term}/`);
    }
  }
});

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { readContent } from '#content/read-content.ts';
import { ORIGIN, pages, readFile, readPage } from '../built-site.ts';
import { getExactText } from '../html.ts';
import { parsePage } from './parse-page.ts';

const EXPLAINER = 'ukraine-ceasefire-call';
const { content } = await readContent('content');
const quotes = Object.entries(content.explainers.find(({ id }) => id === EXPLAINER)?.quotes ?? {});

test('the article has ten quotes', () => expect(quotes).toHaveLength(10));

test.each(quotes)(
  '%s has the same characters on its page, in the citations and in the structured data',
  async (id, { text }) => {
    const path = `/${EXPLAINER}/quotes/${id}/`;
    const [shown] = (await parsePage(path)).querySelectorAll('.words.article').map(getExactText);
    expect(shown?.trim()).toBe(`“${text}”`);
    const [data = '', ...more] = [
      ...readPage(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
    ].map(([, json = '']) => json);
    expect(more).toEqual([]);
    const { mainEntity } = JSON.parse(data) as { mainEntity: object };
    const quotations = [mainEntity].flat();
    expect(quotations).toContainEqual(expect.objectContaining({ '@type': 'Quotation', text }));

    const read = (format: string) => readFile(`${path}cite.${format}`).toString();
    expect(JSON.parse(read('json'))[0].note).toContain(`“${text}”`);
    const [ris] = new Cite(read('ris'), { forceType: '@ris/file' }).data;
    expect(ris?.['title']).toContain(`“${text}”`);
    expect(ris?.['URL']).toBe(`${ORIGIN}${path}`);
    const [bib] = new Cite(read('bib'), { forceType: '@biblatex/text' }).data;
    expect(bib?.['note']).toContain(`“${text}”`);
    expect(bib?.['URL']).toBe(`${ORIGIN}${path}`);
  },
);

test('quoted words stay as they were said where a browser translates the page', () => {
  const quoted = pages.flatMap((page) => readPage(page).match(/<(?:blockquote|q)\b[^>]*>/g) ?? []);
  expect(quoted.length).toBeGreaterThan(0);
  expect(quoted.filter((tag) => !tag.includes('translate="no"'))).toEqual([]);
});

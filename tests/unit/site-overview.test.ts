import { expect, test } from 'vitest';
import { createUrls } from '#model/urls.ts';
import { writeSiteOverview } from '#outputs/markdown/site-overview.ts';
import { getBaseContent } from './base-content.ts';

const { site, explainers } = await getBaseContent();
const urls = createUrls({ origin: 'https://e.example', base: '/news/' });

test('language models are led to the text and the data of each explainer, with its licence', () => {
  const text = writeSiteOverview(explainers, site, urls);
  expect(text).toMatch(/^# .+\n\n> /);
  expect(text).toContain(site.licence.url);
  for (const { id } of explainers) {
    expect(text).toContain(`(<https://e.example/news/${id}/${id}.md>): `);
    expect(text).toContain(`[data](<https://e.example/news/${id}/data/explainer.json>)`);
  }
});

test('words of an explainer are no Markdown there', () => {
  const [first] = explainers;
  const text = writeSiteOverview([{ ...first!, headline: '[x](y) <b>' }], site, urls);
  expect(text).toContain('\\[x\\](y) \\<b\\>');
});

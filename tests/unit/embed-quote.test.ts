import { describe, expect, test } from 'vitest';
import { getQuoteEmbeddable } from '#outputs/embeds/quote-embeddable.ts';
import { renderQuote } from '#outputs/embeds/quote-document.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { Explainer, Quote, Update } from '#model/explainer.ts';
import { createUrls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import { getText, parseHtml } from '../html.ts';
import { makePerson, makeQuote, makeSource } from './record-fixture.ts';

const urls = createUrls({ origin: 'https://example.org', base: '/news/' });
const site: SiteData = {
  name: 'Site',
  tagline: 'Tagline',
  description: 'Description.',
  language: 'en',
  publisher: { name: 'Publisher' },
  contact: 'a@example.org',
  redirects: {},
  licence: { name: 'CC BY 4.0', url: 'https://example.org/licence' },
};
const quote = makeQuote('too-dear', '2025-03-17', makePerson('ada', { name: 'Ada Berg' }));
const reworded: Quote = {
  ...quote,
  text: 'The bridge is too dear.',
  wording: 'reworded',
  difference: 'The article has “dear”.',
  reported: [
    { text: 'The bridge is too dear', language: 'en', source: makeSource('s1', 1) },
    { text: 'The bridge is too costly.', language: 'en', source: makeSource('s2', 2) },
  ],
};
const correction: Update = {
  date: parseDate('2026-11-26'),
  id: 'u1',
  kind: 'correction',
  text: 'The day was wrong.',
  affects: ['quote/too-dear'],
};

async function show(shown: Quote, updates: Update[] = []) {
  const explainer = {
    id: 'bridge',
    language: 'en',
    headline: 'The bridge',
    updates,
  } as unknown as Explainer;
  const html = renderQuote(shown, explainer, site, urls);
  const document = await parseHtml(html);
  return {
    html,
    find: (selector: string) => document.querySelectorAll(selector).map(getText),
    embeddable: getQuoteEmbeddable(shown, explainer, site, urls),
  };
}

describe('the embed of a quote', () => {
  test('says who, in which words, with which verdict, and where it comes from', async () => {
    const { html, find } = await show(quote);
    expect(find('h1')).toEqual(['Ada Berg']);
    expect(find('blockquote')).toEqual([`“${quote.text}”`]);
    expect(find('.note')).toEqual(['Matches. Nothing differs.']);
    expect(html).toContain(
      '<link rel="canonical" href="https://example.org/news/bridge/quotes/too-dear/">',
    );
    expect(html).toContain('href="/news/bridge/quotes/too-dear/"');
  });

  test('shows the first report that has other words, and marks what differs in both', async () => {
    const { find } = await show(reworded);
    expect(find('blockquote')).toEqual([
      '“The bridge is too dear.”',
      '“The bridge is too costly.”',
    ]);
    expect(find('ins')).toEqual(['dear.']);
    expect(find('del')).toEqual(['costly.']);
    expect(find('.note')).toEqual(['Reworded. The article has “dear”.']);
  });

  test('says that nothing could be compared', async () => {
    const { find } = await show({
      ...quote,
      wording: 'unchecked',
      difference: 'No other report was found.',
    });
    expect(find('blockquote')).toHaveLength(1);
    expect(find('.note')).toEqual(['Not checked. No other report was found.']);
  });

  test('carries every correction of the quote with its date, the newest first, and no other update', async () => {
    const older = {
      ...correction,
      date: parseDate('2026-11-25'),
      kind: 'clarification',
      text: 'Clearer.',
    } as const;
    const other = { ...correction, affects: ['quote/other', 'section/the-vote'] };
    const { find, embeddable } = await show(quote, [older, correction, other]);
    expect(find('.note').slice(0, 2)).toEqual([
      'Correction, 26\u00a0November 2026. The day was wrong.',
      'Clarification, 25\u00a0November 2026. Clearer.',
    ]);
    expect(embeddable.remarks).toEqual(['Same words.', ...find('.note').slice(0, 2)]);
  });

  test('of a withdrawn quote says so, when and why, and shows no words of it anywhere', async () => {
    const withdrawn = { date: parseDate('2026-11-26'), reason: 'It was somebody else.' };
    const { html, find, embeddable } = await show({ ...reworded, withdrawn }, [correction]);
    expect(find('.note')).toEqual([
      'Quote withdrawn, 26\u00a0November 2026. It was somebody else.',
    ]);
    expect(find('blockquote')).toEqual([]);
    for (const text of [html, JSON.stringify(embeddable)])
      expect(text).not.toMatch(/too dear\b|too costly/);
  });

  test('shows hostile content as text', async () => {
    const hostile = '</style></script><script>alert(1)</script><img src=x onerror=alert(1)>';
    const { find } = await show({
      ...quote,
      text: hostile,
      occasion: hostile,
      difference: hostile,
    });
    expect(find('blockquote')).toEqual([`“${hostile}”`]);
    expect(find('script')).toHaveLength(1);
    expect(find('img, [onerror]')).toEqual([]);
  });

  test('says the language of the words and leaves their direction to the letters', async () => {
    const { html } = await show({ ...quote, text: 'كل يوم من الحرب', language: 'ar' });
    expect(html).toContain('<blockquote lang="ar" dir="auto"');
  });
});

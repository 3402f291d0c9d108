import { describe, expect, test } from 'vitest';
import { getQuoteEmbeddable } from '#outputs/embeds/quote-embeddable.ts';
import { renderDocument } from '#outputs/embeds/document.ts';
import { makeQuoteDocument } from '#outputs/embeds/quote-document.ts';
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
    published: parseDate('2026-11-24'),
    updates,
  } as unknown as Explainer;
  const html = renderDocument(makeQuoteDocument(shown, explainer, site, urls));
  const document = await parseHtml(html);
  return {
    html,
    find: (selector: string) => document.querySelectorAll(selector).map(getText),
    embeddable: getQuoteEmbeddable(shown, explainer, site, urls),
  };
}

describe('the embed of a quote', () => {
  test('with the same words says so first, then the words once, who, and where it comes from', async () => {
    const report = { text: `And so: ${quote.text}.`, language: 'en', source: makeSource('s1', 1) };
    const { html, find } = await show({ ...quote, reported: [report] });
    expect(find('.finding')).toEqual(['Same words. In the article (Courier)']);
    expect(find('h1')).toEqual(['Ada Berg']);
    expect(find('blockquote')).toEqual([`“${quote.text}”`]);
    expect(find('p.row')).toEqual([`As reported by Courier: “${report.text}”`]);
    expect(html).toContain(
      '<link rel="canonical" href="https://example.org/news/bridge/quotes/too-dear/">',
    );
    expect(html).toContain('href="/news/bridge/quotes/too-dear/"');
  });

  test('says what was found, then the reported words, then the article’s, each with its publisher', async () => {
    const { find } = await show({ ...reworded, pairs: [{ reported: 'costly', article: 'dear' }] });
    expect(find('.finding')).toEqual(['The article’s words (Courier) differ.']);
    expect(find('.version > p').slice(0, 2)).toEqual([
      'As reported by Courier',
      'In the article (Courier)',
    ]);
    expect(find('blockquote')).toEqual([
      '“The bridge is too costly.”',
      '“The bridge is too dear.”',
    ]);
    expect(find('blockquote ins')).toEqual(['dear.']);
    expect(find('blockquote del').join(' ')).toContain('costly');
    expect(find('.pairs li').map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'costly in the article: dear',
    ]);
    expect(find('.version').at(-1)).toContain('The reported words are from a report');
  });

  test('tells those who do not see the marks which words differ, and puts nothing into the words', async () => {
    const { html, find } = await show(reworded);
    expect(html).toMatch(/<ins data-heard=" \[only in the article:\] ">dear\.<\/ins>/);
    expect(find('blockquote').join()).not.toContain('[');
  });

  test('names and links the explainer and both outlets, and says when the words were checked', async () => {
    const { html, find } = await show(reworded);
    expect(find('.foot')).toEqual([
      'Site checks quotations against other reportsFrom “The bridge” · Checked 24\u00a0November 2026',
    ]);
    for (const href of [
      '/news/bridge/quotes/too-dear/',
      '/news/bridge/#quote-too-dear',
      'https://example.org/s2',
      'https://example.org/article',
    ])
      expect(html).toContain(`href="${href}"`);
  });

  test('says that nothing could be compared, in the finding alone', async () => {
    const { find } = await show({ ...quote, wording: 'unchecked' });
    expect(find('.finding')).toEqual(['Not checked: no other report was found.']);
    expect(find('blockquote')).toHaveLength(1);
    expect(find('ins, del, .pairs')).toEqual([]);
  });

  test('says that a translation is our own, and not that it was quoted so', async () => {
    const original = { text: 'Zu teuer.', language: 'de', source: makeSource('s2', 2) };
    const { find } = await show({ ...reworded, original, 'own-translation': true });
    const labels = find('.version > p');
    expect(labels[1]).toBe('Our own translation from German; the article: Courier');
    expect(labels[2]).toBe('In German, Courier');
    expect(find('blockquote').at(2)).toBe('«Zu teuer.»');
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
    expect(find('.note')).toEqual([
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
    expect(find('blockquote, .finding')).toEqual([]);
    for (const text of [html, JSON.stringify(embeddable)])
      expect(text).not.toMatch(/too dear\b|too costly/);
  });

  test('shows hostile content as text', async () => {
    const hostile = '</style></script><script>alert(1)</script><img src=x onerror=alert(1)>';
    const { find } = await show({
      ...reworded,
      text: hostile,
      occasion: hostile,
      difference: hostile,
    });
    expect(find('blockquote').at(1)).toBe(`“${hostile}”`);
    expect(find('script')).toHaveLength(1);
    expect(find('img, [onerror]')).toEqual([]);
  });

  test('says the language of the words, and their direction where the page has another', async () => {
    const { html } = await show({ ...quote, text: 'كل يوم من الحرب', language: 'ar' });
    expect(html).toContain('<blockquote lang="ar" dir="rtl"');
  });
});

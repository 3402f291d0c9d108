import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { makeQuoteHtml, makeQuoteMarkdown, makeQuoteText } from '#model/attribution.ts';
import type { Explainer, Quote, Source } from '#model/explainer.ts';
import { describeQuote, nameQuote } from '#model/quotes.ts';
import { listSearchEntries } from '#model/search-entries.ts';
import { createUrls } from '#model/urls.ts';
import { getAlt } from '#outputs/cards/alt.ts';
import { makeQuoteCard } from '#outputs/cards/quote-card.ts';
import { makeCitation, makeWikiCitation } from '#outputs/citations/quote-citation.ts';
import { getEmbedCodes } from '#outputs/embeds/codes.ts';
import { renderDocument } from '#outputs/embeds/document.ts';
import { createOembed } from '#outputs/embeds/oembed.ts';
import { makeQuoteDocument } from '#outputs/embeds/quote-document.ts';
import { getQuoteEmbeddable } from '#outputs/embeds/quote-embeddable.ts';
import { makeSectionDocument } from '#outputs/embeds/section-document.ts';
import { makeQuoteJsonLd } from '#outputs/heads/quote-json-ld.ts';
import { makeExplainerMarkdown } from '#outputs/markdown/explainer-markdown.ts';
import { listStrings } from '../list-strings.ts';
import { isReportFirst, listMissing } from '../wordings.ts';
import { getBaseContent } from './base-content.ts';
import { makeSource } from './record-fixture.ts';

const { site, actors, explainers } = await getBaseContent();
const [bridge] = explainers;
const [checked] = bridge!.quotes.filter(({ wording }) => wording === 'translated');
const urls = createUrls({ origin: 'https://example.org', base: '/' });
const ADDRESS = 'https://example.org/x/';

const text = (words: string, length: number) => words.repeat(length).slice(0, length).trim();
const AP = { ...makeSource('ap', 2), publisher: 'The Associated Press', short: 'AP' };
const LONG_NAME: Source = { ...AP, publisher: 'The Millbrook Evening Gazette and Ferry News' };
const say = (words: string, language = 'en', source: Source = AP) => ({
  ...{ text: words, language, source },
});
/** One English quote, reworded, from which the others are made. */
const plain: Quote = {
  ...checked!,
  ...{ text: 'The bridge is dear.', language: 'en', wording: 'reworded', original: undefined },
  reported: [say('The bridge is too costly for us.')],
};
const original = { ...say('Die Brücke ist teuer.', 'de'), literal: 'the bridge is expensive' };

const QUOTES: Record<string, Quote> = {
  'as the content has it': checked!,
  'whose words differ': plain,
  'of 1,000 characters with a report of 1,000': {
    ...plain,
    text: text('Peace is what all of us want, the mayor said. ', 1000),
    reported: [say(text('Peace is what each of us wants, said the mayor. ', 1000))],
  },
  'that differs at every word': {
    ...plain,
    text: 'one two three four five six seven eight',
    reported: [say('eins zwei drei vier fünf sechs sieben acht')],
  },
  'with words left out': {
    ...plain,
    wording: 'shortened',
    reported: [say('The bridge, all agree, is dear.')],
  },
  'from right to left, with a report from left to right': {
    ...plain,
    ...{ text: 'كفى موتًا. كفى دمارًا.', language: 'ar', wording: 'translated' },
  },
  'in two translations, with the original': { ...plain, wording: 'translated', original },
  'whose report has a publisher with a long name and no short one': {
    ...plain,
    reported: [
      say('The bridge is too costly.', 'en', { ...LONG_NAME, short: LONG_NAME.publisher }),
    ],
  },
  'with quotation marks inside': { ...plain, text: 'They call it “dear”, and it’s so.' },
  'in the same words': {
    ...plain,
    wording: 'matches',
    reported: [say('And we said: The bridge is dear.')],
  },
  'without any report': { ...plain, wording: 'unchecked', reported: [] },
  'in a translation of our own': {
    ...plain,
    ...{ wording: 'unchecked', reported: [], original, 'own-translation': true },
  },
  'that was withdrawn': {
    ...plain,
    withdrawn: { date: plain.date, reason: 'It was not said.' },
  },
};

/** Every form that has room for each wording, as a reader sees its text. */
const FORMS: Record<string, (quote: Quote, explainer: Explainer) => string> = {
  text: (quote) => makeQuoteText(quote, ENGLISH, ADDRESS),
  Markdown: (quote) => unescape(makeQuoteMarkdown(quote, ENGLISH, ADDRESS)),
  HTML: (quote) => readHtml(makeQuoteHtml(quote, ENGLISH, ADDRESS)),
  'plain HTML to embed': (quote, explainer) =>
    getEmbedCodes(getQuoteEmbeddable(quote, explainer, site, urls), urls)
      .filter(({ kind }) => kind === 'html')
      .map(({ code }) => readHtml(code))
      .join(''),
  'the fallback of oEmbed': (quote, explainer) =>
    readHtml(createOembed(getQuoteEmbeddable(quote, explainer, site, urls), site, urls).html),
  MediaWiki: (quote, explainer) =>
    makeWikiCitation(quote, explainer, site, urls).replace(/&#(\d+);/g, (_whole, code: string) =>
      String.fromCodePoint(Number(code)),
    ),
  'the note in RIS': (quote, explainer) => readNote('ris', quote, explainer),
  'the note in BibTeX': (quote, explainer) => readNote('bib', quote, explainer),
  'the note in CSL-JSON': (quote, explainer) =>
    (JSON.parse(makeCitation('json', quote, explainer, site, urls)) as [{ note: string }])[0].note,
  'JSON-LD': (quote, explainer) =>
    listStrings(makeQuoteJsonLd(quote, explainer, site, urls)).join('\n'),
  'the explainer as Markdown': (_, explainer) =>
    unescape(makeExplainerMarkdown(explainer, actors, site, urls)),
  'the document to frame': (quote, explainer) =>
    readHtml(renderDocument(makeQuoteDocument(quote, explainer, site, urls))),
};

/** Every form that has room for two wordings. */
const PAIRS: Record<string, (quote: Quote, explainer: Explainer) => string> = {
  'the section to frame': (_, explainer) =>
    readHtml(renderDocument(makeSectionDocument(explainer.sections[0]!, explainer, site, urls))),
  'the share picture': (quote, explainer) =>
    listStrings(makeQuoteCard(quote, explainer, site, urls)).join('\n'),
  'the alternative text': (quote, explainer) => getAlt(makeQuoteCard(quote, explainer, site, urls)),
};

/** Every form that has room for one line. */
const LINES: Record<string, (quote: Quote, explainer: Explainer) => string> = {
  title: (quote) => nameQuote(quote, ENGLISH),
  description: (quote) => `${nameQuote(quote, ENGLISH)} ${describeQuote(quote, ENGLISH)}`,
  'the title in oEmbed': (quote, explainer) =>
    getQuoteEmbeddable(quote, explainer, site, urls).title,
  'the headline in JSON-LD': (quote, explainer) =>
    String(
      Object.entries(makeQuoteJsonLd(quote, explainer, site, urls)).find(
        ([name]) => name === 'headline',
      ),
    ),
  'a hit of the search': (quote, explainer) =>
    listSearchEntries({ explainers: [explainer], terms: [], actors }, ENGLISH, urls)
      .filter(({ kind, url }) => kind === 'quote' && url.endsWith(`/${quote.id}/`))
      .map(({ text: words, byline }) => `${words} ${byline}`)
      .join(),
};

describe.each(Object.entries(QUOTES))('a quote %s', (_, quote) => {
  const section = {
    ...bridge!.sections.find(({ id }) => id === quote.section.id)!,
    quotes: [quote],
  };
  const explainer: Explainer = {
    ...bridge!,
    quotes: [quote],
    sections: [section],
    positions: bridge!.positions.map((one) => (one.quote ? { ...one, quote } : one)),
  };

  test.each(Object.entries(FORMS))('has each wording with its publisher in %s', (name, make) => {
    const form = make(quote, explainer);
    expect(form === '').toBe(quote.withdrawn !== undefined && name === 'plain HTML to embed');
    expect(listMissing(form, quote, 'all'), form).toEqual([]);
    expect(isReportFirst(form, quote), form).toBe(true);
  });

  test.each(Object.entries(PAIRS))(
    'has both wordings, the reported one first, in %s',
    (_name, make) => {
      const form = make(quote, explainer);
      expect(listMissing(form, quote, 'both'), form).toEqual([]);
      expect(isReportFirst(form, quote), form).toBe(true);
    },
  );

  test.each(Object.entries(LINES))('says whose words they are in %s', (_name, make) => {
    expect(listMissing(make(quote, explainer), quote, 'line')).toEqual([]);
  });
});

const readNote = (format: 'ris' | 'bib', quote: Quote, explainer: Explainer) =>
  String(
    new Cite(makeCitation(format, quote, explainer, site, urls), {
      forceType: format === 'ris' ? '@ris/file' : '@biblatex/text',
    }).data[0]?.['note'],
  );

const unescape = (markdown: string) => markdown.replace(/\\(?=\W)/g, '').replace(/^> ?/gm, '');

function readHtml(html: string): string {
  const { body } = new JSDOM(html).window.document;
  for (const script of body.querySelectorAll('script')) script.remove();
  return body.textContent;
}

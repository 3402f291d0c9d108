import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readContent } from '#content/read-content.ts';
import { resolveExplainer } from '#model/resolve-explainer.ts';
import { createUrls } from '#model/urls.ts';
import { makeQuoteCard } from '#outputs/cards/quote-card.ts';
import type { SiteContent } from '#schemas/files.ts';
import { files, ORIGIN, readFile, readPage } from '../built-site.ts';
import { listStrings } from '../list-strings.ts';
import { isReportFirst, listMissing } from '../wordings.ts';

const { content } = await readContent('content');
const shared = content.site as SiteContent;
const explainers = content.explainers.map((explainer) => resolveExplainer(explainer, shared));
const urls = createUrls({ origin: ORIGIN, base: '/' });
const documents = new Map<string, Document>();

describe.each(
  explainers.flatMap((explainer) =>
    explainer.quotes.map((quote) => ({ name: `${explainer.id}/${quote.id}`, quote, explainer })),
  ),
)('the quote $name', ({ quote, explainer }) => {
  const page = urls.quote(explainer.id, quote.id);
  const block = `#quote-${quote.id}`;
  const oembed = JSON.parse(readText(urls.oembed(page, 'json'))) as Record<string, string>;
  const readCitation = (format: 'ris' | 'bib' | 'json') =>
    readText(urls.citation(explainer.id, quote.id, format));

  test.each<[string, () => string]>([
    ['its page', () => see(page, block)],
    ['the page of its section', () => see(urls.section(explainer.id, quote.section.id), block)],
    ['the explainer', () => see(urls.explainer(explainer.id), block)],
    ['the list of quotes', () => see(urls.quotes(explainer.id), block)],
    ['the copy to keep', () => see(`/${explainer.id}/${explainer.id}.html`, block)],
    ['the copy in Markdown', () => plain(readText(`/${explainer.id}/${explainer.id}.md`))],
    ['the text to copy', () => see(page, '#reuse-text')],
    ['the Markdown to copy', () => plain(see(page, '#reuse-markdown'))],
    ['the HTML to copy', () => seeHtml(see(page, '#reuse-html'))],
    ['the citation for Wikipedia', () => see(page, '#reuse-wiki')],
    ['the fallback of oEmbed', () => seeHtml(oembed['html'] ?? '')],
    ['the document to frame', () => see(urls.embedQuote(explainer.id, quote.id), 'main')],
    ['RIS', () => cite(readCitation('ris'), '@ris/file')],
    ['BibTeX', () => cite(readCitation('bib'), '@biblatex/text')],
    ['CSL-JSON', () => listStrings(JSON.parse(readCitation('json'))).join('\n')],
    [
      'JSON-LD',
      () => listStrings(JSON.parse(see(page, '[type="application/ld+json"]'))).join('\n'),
    ],
  ])('has each wording with its publisher in %s', (_name, read) => {
    const form = read();
    expect(listMissing(form, quote, 'all'), form).toEqual([]);
    expect(isReportFirst(form, quote), form).toBe(true);
  });

  test.each<[string, () => string]>([
    ['the section to frame', () => see(urls.embedSection(explainer.id, quote.section.id), 'main')],
    [
      'the picture',
      () => listStrings(makeQuoteCard(quote, explainer, shared.site, urls)).join('\n'),
    ],
    ['the words for the picture', () => getMeta(page, 'og:image:alt')],
  ])('has both wordings, the reported one first, in %s', (_name, read) => {
    const form = read();
    expect(listMissing(form, quote, 'both'), form).toEqual([]);
    expect(isReportFirst(form, quote), form).toBe(true);
  });

  test.each<[string, () => string]>([
    ['the title of its page', () => getMeta(page, 'og:title')],
    ['its description', () => getMeta(page, 'og:title') + getMeta(page, 'og:description')],
    ['the title of oEmbed', () => oembed['title'] ?? ''],
    [
      'the title of the document to frame',
      () => see(urls.embedQuote(explainer.id, quote.id), 'title'),
    ],
  ])('says whose words they are in %s', (_name, read) => {
    expect(listMissing(read(), quote, 'line')).toEqual([]);
  });

  /** Our sentences may quote a part of the reported words beside those of the article, with a word more than the pair. */
  const isOneOfPair = (text: string) =>
    [...text.matchAll(/“([^”]*)”/g)].some(([, words = '']) =>
      quote.pairs.some(({ reported }) => words.includes(reported)),
    );

  test('stands nowhere on the site as if the article’s words were the speaker’s own', () => {
    const marks = ['“', '‘', '„', '«', '>'].map((mark) => mark + quote.text);
    const bare = files
      .filter((file) => /\.(html|json|csv|xml|md)$/.test(file))
      .map((file): [string, string] => [file, file.endsWith('.html') ? see(file) : readText(file)])
      .filter(([, text]) => marks.some((words) => text.includes(words)))
      .filter(([, text]) => listMissing(text, quote, 'line').length > 0 && !isOneOfPair(text));
    expect(bare.map(([file]) => file)).toEqual([]);
  });
});

/** The text of a page or of one of its elements. Throws an Error if there is no such element. */
function see(page: string, selector = 'body'): string {
  const document = documents.get(page) ?? new JSDOM(readPage(page)).window.document;
  documents.set(page, document);
  const text = document.querySelector(selector)?.textContent;
  if (text === undefined) throw new Error(`${page} has no ${selector}.`);
  return text;
}

const readText = (path: string) => readFile(path).toString();

const seeHtml = (html: string) => new JSDOM(html).window.document.body.textContent;

/** Markdown without the signs that keep characters from being markup. */
const plain = (markdown: string) => markdown.replace(/\\(?=\W)/g, '').replace(/^> ?/gm, '');

const cite = (text: string, forceType: '@ris/file' | '@biblatex/text') =>
  listStrings(new Cite(text, { forceType }).data).join('\n');

function getMeta(page: string, property: string): string {
  see(page);
  const meta = documents.get(page)?.querySelector(`meta[property="${property}"]`);
  return meta?.getAttribute('content') ?? '';
}

import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { formatAttribution } from '#model/attribution.ts';
import { getLanguage } from '#i18n/language.ts';
import type { Explainer, Quote } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';

plugins.config.get('@bibtex').format.asciiOnly = false;

/**
 * A quote’s page as a citation in three formats, all from one CSL item: CSL-JSON (https://docs.citationstyles.org/),
 * BibTeX by Citation.js, and RIS (https://en.wikipedia.org/wiki/RIS_(file_format)) by us, since Citation.js breaks
 * its lines after 70 characters, in addresses too. The note holds the quoted words, character for character.
 */
export function makeCitation(
  format: CitationFormat,
  quote: Quote,
  explainer: Explainer,
  site: { name: string },
  urls: Urls,
): string {
  const item = makeCslItem(quote, explainer, site, urls);
  switch (format) {
    case 'json':
      return `${JSON.stringify([item], null, 2)}\n`;
    case 'ris':
      return formatRis(item);
    case 'bib':
      return new Cite(item).format('bibtex');
  }
}

/** The same for Wikipedia: a `{{cite news}}` template, with what would end it early escaped. */
export function makeWikiCitation(
  quote: Quote,
  explainer: Explainer,
  site: { name: string },
  urls: Urls,
): string {
  const escape = (text: string) =>
    text.replaceAll('|', '{{!}}').replaceAll('}}', '&#125;&#125;').replaceAll('{{', '&#123;&#123;');
  const fields = {
    title: makeTitle(quote, explainer),
    url: urls.absolute(urls.quote(explainer.id, quote.id)),
    work: site.name,
    date: explainer.published.edtf,
    quote: quote.text,
  };
  return `{{cite news ${Object.entries(fields)
    .map(([name, value]) => `|${name}=${escape(value)}`)
    .join(' ')}}}`;
}

function formatRis(item: CslItem): string {
  const [year, month, day] = item.issued['date-parts'][0] ?? [];
  const two = (number: number | undefined) => String(number).padStart(2, '0');
  const lines = [
    ['TY', 'NEWS'],
    ['TI', item.title],
    ...item.author.map(({ literal }) => ['AU', literal]),
    ['T2', item['container-title']],
    ['PY', String(year)],
    ['DA', `${year}/${two(month)}/${two(day)}/`],
    ['AB', item.abstract],
    ['N1', item.note],
    ['LA', item.language],
    ['UR', item.URL],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

function makeCslItem(quote: Quote, explainer: Explainer, site: { name: string }, urls: Urls) {
  const language = getLanguage(explainer.language);
  return {
    id: `${explainer.id}-${quote.id}`,
    type: 'article-newspaper',
    title: makeTitle(quote, explainer),
    author: [{ literal: site.name }],
    'container-title': site.name,
    abstract: formatAttribution(quote, language),
    note: quote.text,
    language: explainer.language,
    issued: { 'date-parts': [explainer.published.edtf.split('-').map(Number)] },
    URL: urls.absolute(urls.quote(explainer.id, quote.id)),
  };
}

function makeTitle({ speaker, text }: Quote, explainer: Explainer): string {
  const { words } = getLanguage(explainer.language);
  return speaker.name + words.colon + words.quote(text);
}

type CslItem = ReturnType<typeof makeCslItem>;

export const CITATION_FORMATS = {
  ris: 'application/x-research-info-systems',
  bib: 'application/x-bibtex',
  json: 'application/vnd.citationstyles.csl+json',
} as const;

export type CitationFormat = keyof typeof CITATION_FORMATS;

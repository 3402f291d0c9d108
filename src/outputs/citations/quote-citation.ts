import type { Explainer, Quote } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';
import { formatBibtex } from './bibtex.ts';
import { makeCslItem } from './csl-item.ts';
import { foldLines } from './fold-lines.ts';
import { formatRis } from './ris.ts';

/** A quote’s page as a citation: one entry in each of three formats. */
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
      return formatBibtex(item);
  }
}

/**
 * The same for Wikipedia: a `{{cite news}}` template on one line, with all text escaped so that none is read as markup
 * (https://www.mediawiki.org/wiki/Help:Formatting).
 */
export function makeWikiCitation(
  quote: Quote,
  explainer: Explainer,
  site: { name: string },
  urls: Urls,
): string {
  const { title, URL, note } = makeCslItem(quote, explainer, site, urls);
  const fields = {
    title: escapeWikitext(title),
    url: URL,
    work: escapeWikitext(site.name),
    date: explainer.published.edtf,
    quote: escapeWikitext(note),
  };
  return `{{cite news ${Object.entries(fields)
    .map(([name, value]) => `|${name}=${value}`)
    .join(' ')}}}`;
}

/** Escapes brackets, tags, character references, and signs that have a meaning when doubled. */
const escapeWikitext = (text: string) =>
  foldLines(text).replace(
    /[{}[\]<|]|&(?=#?\w+;)|['~_](?=['~_])|(?<=['~_])['~_]/g,
    (character) => `&#${character.codePointAt(0)};`,
  );

export const CITATION_FORMATS = {
  ris: 'application/x-research-info-systems',
  bib: 'application/x-bibtex',
  json: 'application/vnd.citationstyles.csl+json',
} as const;

export type CitationFormat = keyof typeof CITATION_FORMATS;

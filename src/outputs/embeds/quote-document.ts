import { h } from 'hastscript';
import type { Element } from 'hast';
import { getLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Explainer, Quote } from '#model/explainer.ts';
import { nameQuote } from '#model/quotes.ts';
import { getModified } from '#model/updates.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import type { EmbedDocument } from './document.ts';
import { renderSentence } from './parts.ts';
import { renderQuoteContent } from './quote-content.ts';

/** The embed of a quote. It does not depend on the page that shows it. */
export function makeQuoteDocument(
  quote: Quote,
  explainer: Explainer,
  site: SiteData,
  urls: Urls,
): EmbedDocument {
  const language = getLanguage(explainer.language);
  const { embed } = language.words;
  const title = nameQuote(quote, language);
  return {
    language: explainer.language,
    title: embed.documentTitle(title),
    description: embed.card(explainer.headline, title),
    address: urls.absolute(urls.quote(explainer.id, quote.id)),
    kind: 'quote',
    content: renderQuoteContent(quote, explainer.updates, language),
    foot: renderQuoteFoot(quote, explainer, site, urls, language),
  };
}

/** What the site does, as the link to the quote; the explainer it is from; and the day it was last checked. */
function renderQuoteFoot(
  quote: Quote,
  { id, headline, published }: Explainer,
  site: SiteData,
  urls: Urls,
  language: Language,
): Element {
  const { embed, quote: putInQuotes } = language.words;
  const checked = getModified({ published, updates: quote.updates });
  return h('div.foot', [
    h('p', [
      h(
        'a',
        { href: urls.quote(id, quote.id) },
        renderSentence(embed.checks, { site: h('b.home', site.name) }),
      ),
    ]),
    h('p', [
      ...renderSentence(embed.fromExplainer, {
        explainer: h('a', { href: urls.quoteTarget(id, quote.id) }, putInQuotes(headline)),
      }),
      ' · ',
      embed.checked(formatDate(checked, language)),
    ]),
  ]);
}

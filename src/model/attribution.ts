import type { Language } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Quote } from './explainer.ts';
import { findOtherReport } from './wording.ts';

/**
 * Formats who said it, in which role, where and when, and that these are the article’s words: one line for any
 * quotation.
 */
export function formatAttribution(quote: Quote, language: Language): string {
  const { occasion, date, wording } = quote;
  const { attribution, cautions } = language.words.quotes;
  const day = formatDate(date, language);
  return attribution(
    nameSpeaker(quote, language),
    occasion,
    day,
    cautions[wording],
    quote['own-translation'],
  );
}

/** A speaker with the role held on the date of the quote: `Emmanuel Macron, President of France`. */
export const nameSpeaker = ({ speaker, role }: Quote, { words }: Language) =>
  [speaker.name, role].filter(Boolean).join(words.comma);

/**
 * The quote as plain text with its attribution and the address of its page. Where a report has other words, they come
 * first: `“…” as reported by AP; “…” in the article (Courier)`.
 */
export function makeQuoteText(quote: Quote, language: Language, address: string): string {
  const { words } = language;
  const other = findOtherReport(quote);
  const said = other
    ? words.quotes.bothTexts(
        words.quote(other.report.text),
        other.report.source.short,
        words.quote(quote.text),
        quote.article.short,
      )
    : words.quote(quote.text);
  return `${said} — ${formatAttribution(quote, language)} ${address}`;
}

/** The quote as Markdown (CommonMark). Its characters are kept; those with a meaning in Markdown are escaped. */
export function makeQuoteMarkdown(quote: Quote, language: Language, address: string): string {
  const escape = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
  return `> ${escape(quote.text)}\n>\n> — [${escape(formatAttribution(quote, language))}](${address})`;
}

/** The quote as HTML that sends no request to this site: a figure with the words, their language and their source. */
export function makeQuoteHtml(quote: Quote, language: Language, address: string): string {
  const figure = [
    '<figure>',
    `<blockquote cite="${escapeHtml(address)}" lang="${escapeHtml(quote.language)}"><p>${escapeHtml(quote.text)}</p></blockquote>`,
    `<figcaption>— ${escapeHtml(formatAttribution(quote, language))}${language.words.comma}<a href="${escapeHtml(address)}">${language.words.quotes.inContext}</a></figcaption>`,
    '</figure>',
  ];
  return figure.join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string) =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

import { formatDate } from './date-words.ts';
import type { Quote } from './explainer.ts';

/** Who said it, as what, where and when, and that these are the article’s words: one line for any quotation. */
export function formatAttribution({ speaker, role, occasion, date, wording }: Quote): string {
  const who = [speaker.name, role].filter(Boolean).join(', ');
  return `${who} (${occasion}, ${formatDate(date)}; as quoted in the article${CAUTIONS[wording]})`;
}

const OTHER_WORDS = '; reported elsewhere in other words';
const CAUTIONS: Record<Quote['wording'], string> = {
  matches: '',
  shortened: OTHER_WORDS,
  reworded: OTHER_WORDS,
  translated: OTHER_WORDS,
  unchecked: '; no other report to compare with',
};

/** The quote as plain text with its attribution and the address of its page. */
export function makeQuoteText(quote: Quote, address: string): string {
  return `“${quote.text}” — ${formatAttribution(quote)} ${address}`;
}

/** The quote as Markdown (CommonMark); its characters are kept, those with a meaning in Markdown escaped. */
export function makeQuoteMarkdown(quote: Quote, address: string): string {
  const escape = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
  return `> ${escape(quote.text)}\n>\n> — [${escape(formatAttribution(quote))}](${address})`;
}

/** The quote as HTML without any request to us: a figure with the words, their language and their source. */
export function makeQuoteHtml(quote: Quote, address: string): string {
  const figure = [
    '<figure>',
    `<blockquote cite="${escapeHtml(address)}" lang="${escapeHtml(quote.language)}"><p>${escapeHtml(quote.text)}</p></blockquote>`,
    `<figcaption>— ${escapeHtml(formatAttribution(quote))}, <a href="${escapeHtml(address)}">in context</a></figcaption>`,
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

import type { Language } from '#i18n/language.ts';
import { getDirection } from '#i18n/direction.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Quote } from './explainer.ts';
import { splitParagraphs } from './quoted-words.ts';
import { formatWording, formatWordings, listFindings, listWordings } from './list-wordings.ts';

/** Who said it, in which role, where and when: `Ada Berg, Mayor (Speech, 2 May 2024)`. */
export const formatAttribution = (quote: Quote, language: Language): string =>
  language.words.quotes.attributed(
    nameSpeaker(quote, language),
    quote.occasion,
    formatDate(quote.date, language),
  );

/** A speaker with the role held on the date of the quote: `Emmanuel Macron, President of France`. */
export const nameSpeaker = ({ speaker, role }: Quote, { words }: Language) =>
  [speaker.name, role].filter(Boolean).join(words.comma);

/**
 * The quote as lines of plain text: who said it, what was found, the wordings with whose they are, the reported one
 * first, and the address of its page.
 */
export const makeQuoteText = (quote: Quote, language: Language, address: string): string =>
  [formatAttribution(quote, language), ...formatWordings(quote, language), address].join('\n');

/** The same as Markdown (CommonMark). All characters are kept; those with a meaning in Markdown are escaped. */
export function makeQuoteMarkdown(quote: Quote, language: Language, address: string): string {
  const lines = [
    ...listFindings(quote, language).map((finding) => `**${escapeMarkdown(finding)}**`),
    ...listWordings(quote, language).flatMap((one) =>
      splitParagraphs(formatWording(one, language)).map(escapeMarkdown),
    ),
    `— [${escapeMarkdown(formatAttribution(quote, language))}](${address})`,
  ];
  return `> ${lines.join('\n>\n> ')}`;
}

/** The same as HTML that sends no request to this site: a figure in which each wording has its language and source. */
export function makeQuoteHtml(quote: Quote, language: Language, address: string): string {
  const { words } = language;
  const wordings = listWordings(quote, language).flatMap(({ label, text, source, ...one }) => [
    `<p>${escapeHtml(label + words.colon.trimEnd())}</p>`,
    `<blockquote cite="${escapeHtml(source.url)}" lang="${escapeHtml(one.language)}" dir="${getDirection(one.language)}">${splitParagraphs(
      words.quote(text),
    )
      .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
      .join('')}</blockquote>`,
    ...(one.literal === undefined
      ? []
      : [`<p>${escapeHtml(words.quotes.literally(one.literal))}</p>`]),
  ]);
  const figure = [
    '<figure>',
    ...listFindings(quote, language).map((finding) => `<p>${escapeHtml(finding)}</p>`),
    ...wordings,
    `<figcaption>— <a href="${escapeHtml(address)}">${escapeHtml(formatAttribution(quote, language))}</a></figcaption>`,
    '</figure>',
  ];
  return figure.join('\n');
}

const escapeMarkdown = (text: string) =>
  text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_{}[\]<>#|~]|&(?=#?\w+;)/g, '\\$&');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string) =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

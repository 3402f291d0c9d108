import { getLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { lowerFirst } from '#i18n/lower-first.ts';
import { getLanguageName } from '#model/actors.ts';
import { nameSpeaker } from '#model/attribution.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Explainer, Note, Quote, Section, Source } from '#model/explainer.ts';
import { formatSentences } from '#model/sections.ts';
import type { Urls } from '#model/urls.ts';
import { writeReferences } from './markdown-references.ts';
import { escapeMarkdown as plain, escapeQuoted as words, quoteLines } from './markdown-text.ts';

/** A section as paragraphs of Markdown: its prose as written, with its quotes and notes in their places. */
export function writeSection(section: Section, explainer: Explainer, urls: Urls): string[] {
  const { id } = explainer;
  const language = getLanguage(explainer.language);
  const { markdown, updateKinds, comma, colon } = language.words;
  const page = urls.absolute(urls.explainer(id));
  return [
    `## ${section.number}. ${plain(section.title)}`,
    `*${markdown.retells(formatSentences(section.sentences, language))}*`,
    ...section.updates.map(
      ({ kind, date, text }) =>
        `*${updateKinds[kind]}${comma}${plain(formatDate(date, language))}${colon}${plain(text)}*`,
    ),
    ...section.flow.flatMap((part): string[] => {
      if (part.kind === 'prose') return [lowerHeadings(completeLinks(part.markdown, page))];
      const quote = section.quotes.find((one) => part.name === 'Quote' && one.id === part.id);
      if (quote) return writeQuote(quote, urls.absolute(urls.quote(id, quote.id)), language);
      const note = section.notes.find((one) => part.name === 'Note' && one.id === part.id);
      return note ? [writeNote(note, language)] : [];
    }),
  ];
}

function writeQuote(quote: Quote, address: string, language: Language): string[] {
  const { occasion, date, wording, difference, context, sources } = quote;
  const { quotes, quote: mark, wordings, markdown, comma, colon } = language.words;
  const who = quotes.attributed(nameSpeaker(quote, language), occasion, formatDate(date, language));
  const attribution = `— [${plain(who)}](${address})`;
  const refs = (list: readonly Source[]) => writeReferences(list, language);
  if (quote.withdrawn) {
    const { date: day, reason } = quote.withdrawn;
    return [
      quoteLines([
        `**${plain(quotes.withdrawnOn.replace('{date}', formatDate(day, language)))}** ${plain(reason)}`,
        '',
        attribution,
      ]),
    ];
  }
  const verdict = `**${wordings[wording]}.** ${plain(difference)} ${plain(context)} ${refs(sources)}`;
  return [
    quoteLines([mark(words(quote.text)), '', `${attribution}${comma}${markdown.asQuoted}`]),
    [
      ...quote.reported.map(
        ({ text, source }) => `- ${quotes.reportedAs} ${mark(words(text))} ${refs([source])}`,
      ),
      ...(quote.original
        ? [
            `- ${quotes.original(getLanguageName(quote.original.language, language))}${colon}${mark(words(quote.original.text))} ${refs([quote.original.source])}${quote.original.literal === undefined ? '' : `. ${quotes.literally(plain(quote.original.literal))}`}`,
          ]
        : []),
      `- ${verdict}`,
    ].join('\n'),
  ];
}

function writeNote({ letter, kind, text, sources }: Note, language: Language): string {
  const { notes, markdown } = language.words;
  const label = markdown.note(letter, lowerFirst(notes[kind], language));
  return `*${label}* ${plain(text)} ${writeReferences(sources, language)}`;
}

/** Makes relative addresses absolute, since the text will be read outside the site and the page. */
const completeLinks = (markdown: string, page: string) =>
  markdown.replace(
    /(\]\(|^\[[^\]]+\]: *)([/#][^)\s]*)/gm,
    (_whole, before: string, address: string) => `${before}${new URL(address, page).href}`,
  );

/** Headings inside a section must be below the section's own heading. */
const lowerHeadings = (markdown: string) => markdown.replace(/^#{1,2}(?=\s)/gm, '###');

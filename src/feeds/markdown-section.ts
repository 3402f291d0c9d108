import { formatDate } from '#model/date-words.ts';
import type { Explainer, Note, Quote, Section } from '#model/explainer.ts';
import { NOTE_LABELS, UPDATE_LABELS, WORDING_LABELS } from '#model/labels.ts';
import { formatSentences } from '#model/sections.ts';
import type { Urls } from '#model/urls.ts';
import { writeReferences } from './markdown-references.ts';
import { escapeMarkdown as plain, escapeQuoted as words, quoteLines } from './markdown-text.ts';

/** A section as paragraphs of Markdown: its prose as it was written, its quotes and notes where they stand in it. */
export function writeSection(
  section: Section,
  { id }: Explainer,
  language: string,
  urls: Urls,
): string[] {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const page = urls.absolute(urls.explainer(id));
  return [
    `## ${section.number}. ${plain(section.title)}`,
    `*Retells ${formatSentences(section.retells)} of the article.*`,
    ...section.updates.map(
      ({ kind, date, text }) =>
        `*${UPDATE_LABELS[kind]}, ${plain(formatDate(date))}: ${plain(text)}*`,
    ),
    ...section.flow.flatMap((part): string[] => {
      if (part.kind === 'prose') return [lowerHeadings(completeLinks(part.markdown, page))];
      const quote = section.quotes.find((one) => part.name === 'Quote' && one.id === part.id);
      if (quote) return writeQuote(quote, urls.absolute(urls.quote(id, quote.id)), names);
      const note = section.notes.find((one) => part.name === 'Note' && one.id === part.id);
      return note ? [writeNote(note)] : [];
    }),
  ];
}

function writeQuote(quote: Quote, address: string, names: Intl.DisplayNames): string[] {
  const { speaker, role, occasion, date, wording, difference, context, sources } = quote;
  const who = [speaker.name, role].filter((part) => part !== undefined).join(', ');
  const attribution = `— [${plain(`${who} (${occasion}, ${formatDate(date)})`)}](${address})`;
  if (quote.withdrawn) {
    const { date: day, reason } = quote.withdrawn;
    return [
      quoteLines([
        `**This quote was withdrawn on ${plain(formatDate(day))}.** ${plain(reason)}`,
        '',
        attribution,
      ]),
    ];
  }
  const verdict = `**${WORDING_LABELS[wording]}.** ${plain(difference)} ${plain(context)} ${writeReferences(sources)}`;
  return [
    quoteLines([`“${words(quote.text)}”`, '', `${attribution}, as quoted in the article`]),
    [
      ...quote.reported.map(
        ({ text, source }) =>
          `- Reported elsewhere as “${words(text)}” ${writeReferences([source])}`,
      ),
      ...(quote.original
        ? [
            `- In the original, ${names.of(quote.original.language)}: “${words(quote.original.text)}” ${writeReferences([quote.original.source])}${quote.original.literal === undefined ? '' : `. Literally: ${plain(quote.original.literal)}`}`,
          ]
        : []),
      `- ${verdict}`,
    ].join('\n'),
  ];
}

const writeNote = ({ letter, kind, text, sources }: Note) =>
  `*Note ${letter}, ${NOTE_LABELS[kind].toLowerCase()}:* ${plain(text)} ${writeReferences(sources)}`;

/** An address within the site, or on the page, is made whole: the text leaves both. */
const completeLinks = (markdown: string, page: string) =>
  markdown.replace(
    /(\]\(|^\[[^\]]+\]: *)([/#][^)\s]*)/gm,
    (_whole, before: string, address: string) => `${before}${new URL(address, page).href}`,
  );

/** On the page headings of a section stand below its own. */
const lowerHeadings = (markdown: string) => markdown.replace(/^#{1,2}(?=\s)/gm, '###');

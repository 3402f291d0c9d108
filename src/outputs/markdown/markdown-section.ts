import { getLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { lowerFirst } from '#i18n/lower-first.ts';
import { formatAttribution } from '#model/attribution.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Figure } from '#model/figure.ts';
import type { Explainer, Note, Quote, Section } from '#model/explainer.ts';
import { fillIn } from '#model/fill-in.ts';
import { formatVersionLabel } from '#model/format-version.ts';
import { formatWording, listFindings, listWordings } from '#model/list-wordings.ts';
import { getById } from '#model/get-by-id.ts';
import { layOutQuote } from '#model/quote-layout.ts';
import { splitParagraphs } from '#model/quoted-words.ts';
import { formatSentences } from '#model/sections.ts';
import type { Urls } from '#model/urls.ts';
import { writeMap } from './markdown-map.ts';
import { writeFigure } from './markdown-figure.ts';
import { writeReferences } from './markdown-references.ts';
import { escapeMarkdown as plain, escapeQuoted as words, quoteLines } from './markdown-text.ts';

/** A section as paragraphs of Markdown: its prose as written, with its quotes and notes in their places. */
export function writeSection(
  section: Section,
  explainer: Explainer,
  figures: readonly Figure[],
  urls: Urls,
): string[] {
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
      if (part.kind === 'map') {
        const places = part.places.map((one) => getById(section.places, one, 'place'));
        return [writeMap(places, part.caption, language)];
      }
      if (part.kind === 'figure') {
        const figure = figures.find(({ file }) => file === part.file);
        return figure ? [writeFigure({ ...part, image: figure.image }, urls, language)] : [];
      }
      const quote = section.quotes.find((one) => part.name === 'Quote' && one.id === part.id);
      if (quote) return writeQuote(quote, urls.absolute(urls.quote(id, quote.id)), language);
      const note = section.notes.find((one) => part.name === 'Note' && one.id === part.id);
      return note ? [writeNote(note, language)] : [];
    }),
  ];
}

/** What was found and the words in each wording; then further reports, and what else there is to say of the quote. */
function writeQuote(quote: Quote, address: string, language: Language): string[] {
  const { difference, context, sources } = quote;
  const { quotes, colon, quote: mark } = language.words;
  const attribution = `— [${plain(formatAttribution(quote, language))}](${address})`;
  const layout = layOutQuote(quote);
  if (layout.kind === 'withdrawn') {
    const notice = fillIn(quotes.withdrawnOn, { date: formatDate(layout.date, language) });
    return [quoteLines([`**${plain(notice)}** ${plain(layout.reason)}`, '', attribution])];
  }
  const wordings = listWordings(quote, language);
  const shown = wordings.flatMap((wording) => {
    const paragraphs = splitParagraphs(formatWording(wording, language)).map(words);
    const refs = writeReferences([wording.source], language);
    return [
      ...paragraphs.flatMap((one) => [one, '']).slice(0, -2),
      `${paragraphs.at(-1)} ${refs}`,
      '',
    ];
  });
  const reports = [layout.report, ...layout.others].flatMap((report) =>
    report && !wordings.some(({ source, text }) => source === report.source && text === report.text)
      ? [
          `- ${plain(formatVersionLabel(report, language))}${colon}${mark(words(report.text))} ${writeReferences([report.source], language)}`,
        ]
      : [],
  );
  const findings = listFindings(quote, language).flatMap((one) => [`**${plain(one)}**`, '']);
  return [
    quoteLines([...findings, ...shown, attribution]),
    [
      ...reports,
      `- ${plain(difference)} ${plain(context)} ${writeReferences(sources, language)}`,
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

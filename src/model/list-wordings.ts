import type { Language } from '#i18n/language.ts';
import { fillIn } from './fill-in.ts';
import type { Quote } from './explainer.ts';
import { formatFinding, formatVersionLabel } from './format-version.ts';
import { layOutQuote, listCompared } from './quote-layout.ts';
import type { QuoteVersion, QuoteWords } from './quote-layout.ts';

/**
 * The words of a quote as they leave the page, each with the label that says whose they are: those of the report that
 * differs, those of the article, those of the original. Where a report has the same words, the article’s label says so.
 * None if the quote was withdrawn.
 */
export function listWordings(quote: Quote, language: Language): LabelledWords[] {
  const layout = layOutQuote(quote);
  if (layout.kind === 'withdrawn') return [];
  const compared = listCompared(layout, quote).toReversed();
  return [...compared, ...(layout.original ? [layout.original] : [])].map((version) => ({
    kind: version.kind,
    text: version.text,
    language: version.language,
    source: version.source,
    label: [
      formatVersionLabel(version, language),
      ...(version.kind === 'article' ? sayWhoAgrees(quote, layout, language) : []),
    ].join(language.words.semicolon),
    literal: version.kind === 'original' ? version.literal : undefined,
  }));
}

/** The same as lines of text: what the comparison found, if the words differ or could not be compared; then each wording. */
export const formatWordings = (quote: Quote, language: Language): string[] => [
  ...listFindings(quote, language),
  ...listWordings(quote, language).map((wording) => formatWording(wording, language)),
];

/** What the comparison found, in a sentence; nothing if the words are the same, or if the quote was withdrawn. */
export const listFindings = (quote: Quote, language: Language): string[] =>
  quote.withdrawn || quote.wording === 'matches' ? [] : [formatFinding(quote, language)];

/** One of them on one line: `As reported by AP: “Enough deaths.”` */
export function formatWording(
  { label, text, literal }: LabelledWords,
  { words }: Language,
): string {
  const meaning = literal === undefined ? '' : ` (${words.quotes.literally(literal)})`;
  return label + words.colon + words.quote(text) + meaning;
}

function sayWhoAgrees({ wording }: Quote, { report }: QuoteWords, { words }: Language): string[] {
  if (wording !== 'matches' || !report) return [];
  return [fillIn(words.quotes.sameWords[report.evidence], { source: report.source.short })];
}

/** Words with their language, whose they are, and, if they are the original, what they mean word for word. */
export type LabelledWords = Pick<QuoteVersion, 'kind' | 'text' | 'language' | 'source'> & {
  label: string;
  literal: string | undefined;
};

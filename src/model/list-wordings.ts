import type { Language } from '#i18n/language.ts';
import { getEvidence } from './evidence.ts';
import { fillIn } from './fill-in.ts';
import type { Quote } from './explainer.ts';
import { formatFinding, formatVersionLabel } from './format-version.ts';
import { layOutQuote, listCompared } from './quote-layout.ts';
import type { QuoteVersion } from './quote-layout.ts';

/**
 * The words of a quote as they leave the page, each with the label that says whose they are: those of the report that
 * differs, those of the article, those of the original. None if the quote was withdrawn.
 */
export function listWordings(quote: Quote, language: Language): LabelledWords[] {
  const layout = layOutQuote(quote);
  if (layout.kind === 'withdrawn') return [];
  const compared = listCompared(layout, quote).toReversed();
  return [...compared, ...(layout.original ? [layout.original] : [])].map((version) => ({
    kind: version.kind,
    text: version.text,
    asPrinted: version.asPrinted,
    language: version.language,
    source: version.source,
    label: formatVersionLabel(version, language),
    literal: version.kind === 'original' ? version.literal : undefined,
  }));
}

/** The same as lines of text, after what the comparison found. */
export const formatWordings = (quote: Quote, language: Language): string[] => [
  ...listFindings(quote, language),
  ...listWordings(quote, language).map((wording) => formatWording(wording, language)),
];

/** What the comparison found, in a sentence that names who has the same words; none if the quote was withdrawn. */
export function listFindings(quote: Quote, language: Language): string[] {
  if (quote.withdrawn) return [];
  const [report] = quote.reported;
  if (quote.wording !== 'matches' || !report) return [formatFinding(quote, language)];
  const sentence = language.words.quotes.sameAs[getEvidence(quote, report, true)];
  return [fillIn(sentence, { source: report.source.short })];
}

/** One of them on one line: `As reported by AP: “Enough deaths.”` */
export function formatWording(
  { label, text, literal }: LabelledWords,
  { words }: Language,
): string {
  const meaning = literal === undefined ? '' : ` (${words.quotes.literally(literal)})`;
  return label + words.colon + words.quote(text) + meaning;
}

/** Words with their language, whose they are, and, if they are the original, what they mean word for word. */
export type LabelledWords = Pick<
  QuoteVersion,
  'kind' | 'text' | 'asPrinted' | 'language' | 'source'
> & {
  label: string;
  literal: string | undefined;
};

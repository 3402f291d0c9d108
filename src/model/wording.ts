import type { Wording } from '#schemas/quote.ts';
import { compareWords } from './compare-words.ts';
import type { Comparison, Piece } from './compare-words.ts';

/**
 * Compares the article’s words with those of a report. Words in another language are not compared, since every one
 * of them would differ.
 */
export const compareReport = (quote: Spoken, report: Spoken): Comparison =>
  quote.language === report.language
    ? compareWords(quote.text, report.text)
    : {
        article: [{ kind: 'same', text: quote.text }],
        reported: [{ kind: 'same', text: report.text }],
      };

/** What a comparison amounts to: no word differs, words are only left out, or words differ. */
export function judgeWording({
  article,
  reported,
}: Comparison): Exclude<Judgement, 'other-language'> {
  if (article.some(({ kind }) => kind === 'differs')) return 'different';
  return reported.some(({ kind }) => kind === 'differs') ? 'shortened' : 'same';
}

/** The same for a report, which may be in another language. */
export const judgeReport = (quote: Spoken, report: Spoken, comparison: Comparison): Judgement =>
  quote.language === report.language ? judgeWording(comparison) : 'other-language';

/**
 * True where a verdict is in keeping with how the words compare with every report. A report in another language
 * says no more than that the words were translated.
 */
export function isVerdictSound(wording: Wording, found: readonly Judgement[]): boolean {
  switch (wording) {
    case 'unchecked':
      return found.length === 0;
    case 'matches':
      return found.length > 0 && found.every((judgement) => judgement === 'same');
    case 'shortened':
      return found.includes('shortened');
    case 'reworded':
      return found.includes('different');
    case 'translated':
      return found.includes('different') || found.includes('other-language');
  }
}

/** A comparison in plain text, for an error: `[-it-]` stands only in the report, `{+This+}` only in the article. */
export function describeComparison({ article, reported }: Comparison): string {
  const mark = (pieces: readonly Piece[], open: string, close: string) =>
    pieces
      .map(({ kind, text }) =>
        kind === 'differs'
          ? `${open}${text.trim()}${close}${text.slice(text.trimEnd().length)}`
          : text,
      )
      .join('');
  return `article: ${mark(article, '{+', '+}')} / reported: ${mark(reported, '[-', '-]')}`;
}

/**
 * The report that a quote is shown beside: the first with other words than the article, as `wording` says there is;
 * where all have the same, the first. None where the wording matches.
 */
export function findOtherReport<Report extends Spoken>(
  quote: Spoken & { wording: Wording; reported: readonly Report[] },
): { report: Report; comparison: Comparison } | undefined {
  if (quote.wording === 'matches') return undefined;
  const compared = quote.reported.map((report) => ({
    report,
    comparison: compareReport(quote, report),
  }));
  return compared.find(({ comparison }) => judgeWording(comparison) !== 'same') ?? compared[0];
}

type Judgement = 'same' | 'shortened' | 'different' | 'other-language';

/** Words with the language they are in. */
export type Spoken = { text: string; language: string };

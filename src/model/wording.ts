import type { Wording } from '#schemas/quote.ts';
import { compareWords } from './compare-words.ts';
import type { Comparison, Piece } from './compare-words.ts';
import { remember } from './remember.ts';

/**
 * Compares the article’s words with those of a report. Words in different languages are not compared, since every word
 * would differ.
 */
export const compareReport = remember((quote: Spoken, report: Spoken): Comparison =>
  quote.language === report.language
    ? compareWords(quote.text, report.text)
    : {
        article: [{ kind: 'same', text: quote.text }],
        reported: [{ kind: 'same', text: report.text }],
      },
);

/** The result of a comparison: no word differs, words are only left out, or words differ. */
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
 * True if a verdict agrees with how the words compare with every report. A report in another language only shows that
 * the words were translated. A translation of our own needs no report.
 */
export function isVerdictSound(
  wording: Wording,
  found: readonly Judgement[],
  isOwnTranslation = false,
): boolean {
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
      if (isOwnTranslation && found.length === 0) return true;
      return found.includes('different') || found.includes('other-language');
  }
}

/** A comparison as plain text for an error: `[-it-]` is only in the report, `{+This+}` only in the article. */
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
 * The report to show a quote next to: the first whose words differ from the article’s, or the first of all if none
 * differ. Undefined if the wording matches or there is no report.
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

/** Words and their language. */
export type Spoken = { text: string; language: string };

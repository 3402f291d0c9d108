import type { Language } from '#i18n/language.ts';
import type { Quote, Source } from './explainer.ts';
import { compareReport, judgeWording } from './wording.ts';
import type { Comparison, Piece, Spoken } from './wording.ts';

/** The article’s words, and where they differ those of the first report that has others. */
export function getVoices(quote: Quote, { words }: Language): [Voice, ...Voice[]] {
  const { text, language } = quote;
  const article: Voice = {
    label: words.quotes.asQuoted,
    language,
    pieces: [{ kind: 'same', text }],
  };
  const shown = findOtherReport(quote);
  if (!shown) return [article];
  const { report, comparison } = shown;
  return [
    { ...article, pieces: comparison.article },
    {
      label: words.quotes.reported,
      language: report.language,
      pieces: comparison.reported,
      source: report.source,
    },
  ];
}

/** The first report with other words than the article, as `wording` says there is; where all have the same, the first. */
export function findOtherReport<Report extends Spoken>(
  quote: Spoken & Pick<Quote, 'wording'> & { reported: readonly Report[] },
): { report: Report; comparison: Comparison } | undefined {
  if (quote.wording === 'matches') return undefined;
  const compared = quote.reported.map((report) => ({
    report,
    comparison: compareReport(quote, report),
  }));
  return compared.find(({ comparison }) => judgeWording(comparison) !== 'same') ?? compared[0];
}

export type Voice = {
  label: string;
  language: string;
  pieces: Piece[];
  /** The report the words are from; none for those of the article. */
  source?: Source;
};

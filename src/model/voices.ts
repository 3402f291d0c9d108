import type { Language } from '../i18n/language.ts';
import type { Quote, Source } from './explainer.ts';
import { compareReport, judgeWording } from './wording.ts';
import type { Piece } from './wording.ts';

/** The article’s words, and where they differ those of the first report that has others. */
export function getVoices(quote: Quote, { words }: Language): [Voice, ...Voice[]] {
  const { text, language, wording, reported } = quote;
  const article: Voice = {
    label: words.quotes.asQuoted,
    language,
    pieces: [{ kind: 'same', text }],
  };
  if (wording === 'matches') return [article];
  const compared = reported.map((report) => ({
    report,
    comparison: compareReport(quote, report),
  }));
  const shown =
    compared.find(({ comparison }) => judgeWording(comparison) !== 'same') ?? compared[0];
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

export type Voice = {
  label: string;
  language: string;
  pieces: Piece[];
  /** The report the words are from; none for those of the article. */
  source?: Source;
};

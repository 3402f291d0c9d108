import type { Hero, Quote } from './explainer.ts';
import { layOutQuote } from './quote-layout.ts';
import type { QuoteVersion } from './quote-layout.ts';
import { findOtherReport } from './wording.ts';

/**
 * The difference of wording shown on top: the parts of the reported and of the article’s words, as the versions of a
 * quote, and those of its pairs that are in the parts. Undefined if there are no two wordings, or if the quote was
 * withdrawn.
 */
export function layOutComparison(hero: Hero): Comparison | undefined {
  const { quote, reported, article = quote.text } = hero;
  const report =
    quote.reported.find(({ text }) => reported !== undefined && text.includes(reported)) ??
    findOtherReport(quote)?.report;
  if (!report) return undefined;
  const words = reported ?? report.text;
  const pairs = quote.pairs.filter(
    (pair) =>
      words.includes(pair.reported) && pair.article !== undefined && article.includes(pair.article),
  );
  const layout = layOutQuote({
    ...quote,
    pairs,
    text: article,
    reported: [{ ...report, text: words }],
  });
  if (layout.kind === 'withdrawn' || !layout.report) return undefined;
  return { versions: [layout.report, layout.article], pairs };
}

export type Comparison = { versions: QuoteVersion[]; pairs: Quote['pairs'] };

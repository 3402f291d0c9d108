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
  const { quote, reported, article } = hero;
  const report =
    quote.reported.find(({ text }) => reported !== undefined && text.includes(reported)) ??
    findOtherReport(quote)?.report;
  if (!report) return undefined;
  const part = {
    ...quote,
    text: article ?? quote.text,
    reported: [{ ...report, text: reported ?? report.text }],
  };
  const layout = layOutQuote(part, 'compared');
  if (layout.kind === 'withdrawn' || layout.versions.length < 2) return undefined;
  const isShown = (words: string | undefined, text: string) =>
    words !== undefined && text.includes(words);
  return {
    versions: layout.versions.toSorted(compareVersions),
    pairs: quote.pairs.filter(
      (pair) => isShown(pair.reported, reported ?? report.text) && isShown(pair.article, part.text),
    ),
  };
}

/** The reported words come first. */
const compareVersions = (a: QuoteVersion, b: QuoteVersion) =>
  Number(a.kind === 'article') - Number(b.kind === 'article');

export type Comparison = { versions: QuoteVersion[]; pairs: Quote['pairs'] };

import type { RecordDate } from '#dates/record-date.ts';
import type { Evidence } from '#schemas/quote.ts';
import type { Quote, Source } from './explainer.ts';
import type { Piece } from './compare-words.ts';
import { getEvidence } from './evidence.ts';
import { markParts } from './mark-parts.ts';
import { makePiece } from './quote-piece.ts';
import type { PieceKind, QuotePiece } from './quote-piece.ts';
import { compareReport, findOtherReport } from './wording.ts';

/**
 * A quote’s words in every version on record, in pieces. Pages, embeds and share pictures draw them as given.
 *
 * Differences are marked against one report: the first whose words differ, or the first of all. A withdrawn quote shows
 * no words anywhere, only that it was withdrawn, when and why.
 */
export function layOutQuote(quote: Quote): QuoteLayout {
  const { text, asPrinted, language, original, withdrawn, reported } = quote;
  if (withdrawn) return { kind: 'withdrawn', ...withdrawn };
  const other = findOtherReport(quote);
  const report = other?.report ?? reported[0];
  return {
    kind: 'words',
    article: {
      ...{ kind: 'article', text, asPrinted, language, source: quote.article },
      translatedFrom: quote['own-translation'] ? original?.language : undefined,
      pieces: other ? layOutPieces(other.comparison.article, 'only-in-article') : layOutText(text),
    },
    report: report && layOutReport(quote, report, true),
    others: reported.filter((one) => one !== report).map((one) => layOutReport(quote, one, false)),
    original: original && {
      ...{ kind: 'original', ...original },
      pieces: layOutText(original.text),
    },
  };
}

/** The article’s words and, unless they match, those of the report they are compared with. */
export const listCompared = (
  { article, report }: QuoteWords,
  { wording }: Pick<Quote, 'wording'>,
): [ArticleVersion, ...ReportVersion[]] =>
  wording === 'matches' || !report ? [article] : [article, report];

function layOutReport(quote: Quote, report: Report, isCompared: boolean): ReportVersion {
  const pieces = layOutPieces(compareReport(quote, report).reported, 'only-in-report');
  const parts = isCompared ? quote.pairs.map((pair) => pair.reported) : [];
  const evidence = getEvidence(quote, report, isCompared);
  return { kind: 'report', ...report, evidence, pieces: markParts(pieces, parts) };
}

/** Words without any marked difference. */
const layOutText = (text: string): QuotePiece[] => [makePiece('same', text)];

function layOutPieces(pieces: readonly Piece[], differing: PieceKind): QuotePiece[] {
  return pieces.flatMap(({ kind, text }) =>
    kind === 'gap' ? [] : [makePiece(kind === 'differs' ? differing : kind, text)],
  );
}

export type QuoteLayout = { kind: 'withdrawn'; date: RecordDate; reason: string } | QuoteWords;

export type QuoteWords = {
  kind: 'words';
  article: ArticleVersion;
  /** The report that the article is compared with; undefined if there is none. */
  report: ReportVersion | undefined;
  others: ReportVersion[];
  original: OriginalVersion | undefined;
};

type Report = Quote['reported'][number];

/** A quote’s words in one document. */
export type QuoteVersion = ArticleVersion | ReportVersion | OriginalVersion;

type ArticleVersion = QuotedWords & {
  kind: 'article';
  /** The language that this explainer itself translated the words from, if it did. */
  translatedFrom: string | undefined;
};
export type ReportVersion = QuotedWords & { kind: 'report'; evidence: Evidence };
type OriginalVersion = QuotedWords & { kind: 'original'; literal?: string | undefined };

/** Words in one language, as shown and as printed, and in pieces. */
type QuotedWords = {
  text: string;
  asPrinted?: string | undefined;
  language: string;
  source: Source;
  pieces: QuotePiece[];
};

import type { RecordDate } from '#dates/record-date.ts';
import type { Quote, Source } from './explainer.ts';
import type { Piece } from './compare-words.ts';
import { compareReport, findOtherReport } from './wording.ts';

/**
 * What is shown of a quote’s words, in the order it is shown: pages, embeds and share pictures draw it as it comes.
 *
 * The article’s words come first. What differs in them is marked against one report, the one `compared` shows. Of a
 * withdrawn quote no words are shown anywhere, only that it was withdrawn, when and why.
 */
export function layOutQuote(quote: Quote, extent: Extent): QuoteLayout {
  const { text, language, original, withdrawn } = quote;
  if (withdrawn) return { kind: 'withdrawn', ...withdrawn };
  const other = findOtherReport(quote);
  const article: ArticleVersion = {
    ...{ kind: 'article', text, language },
    pieces: other ? layOutPieces(other.comparison.article, 'only-in-article') : layOutText(text),
  };
  const reports = chooseReports(quote, extent, other?.report).map((report): ReportVersion => {
    const { reported } = compareReport(quote, report);
    return { kind: 'report', ...report, pieces: layOutPieces(reported, 'only-in-report') };
  });
  const originals: OriginalVersion[] =
    original && extent !== 'compared'
      ? [{ kind: 'original', ...original, pieces: layOutText(original.text) }]
      : [];
  return { kind: 'words', versions: [article, ...reports, ...originals] };
}

function chooseReports({ reported }: Quote, extent: Extent, other: Report | undefined): Report[] {
  switch (extent) {
    case 'all':
      return reported;
    case 'differing':
      return other ? reported : [];
    case 'compared':
      return other ? [other] : [];
  }
}

/** Words with nothing to mark. */
export const layOutText = (text: string): QuotePiece[] => [makePiece('same', text)];

function layOutPieces(pieces: readonly Piece[], differing: PieceKind): QuotePiece[] {
  return pieces.flatMap(({ kind, text }, index) => {
    if (kind === 'gap') return [];
    const isCut = pieces[index + 1]?.kind === 'gap';
    return [makePiece(kind === 'differs' ? differing : kind, text, isCut)];
  });
}

function makePiece(kind: PieceKind, text: string, isCut = false): QuotePiece {
  const words = text.trimEnd();
  return { kind, words, space: text.slice(words.length), isCut };
}

/**
 * How much is shown: `all` that the record has; the original, and the reports unless the wording matches theirs, as
 * `differing`; or the article’s words and those of the one report they are `compared` with.
 */
export type Extent = 'all' | 'differing' | 'compared';

export type QuoteLayout =
  | { kind: 'withdrawn'; date: RecordDate; reason: string }
  | { kind: 'words'; versions: [ArticleVersion, ...QuoteVersion[]] };

type Report = Quote['reported'][number];

/** A quote’s words as one document has them. */
export type QuoteVersion = ArticleVersion | ReportVersion | OriginalVersion;

type ArticleVersion = QuotedWords & { kind: 'article' };
type ReportVersion = QuotedWords & { kind: 'report'; source: Source };
type OriginalVersion = QuotedWords & {
  kind: 'original';
  source: Source;
  literal?: string | undefined;
};

/** Words in one language, whole and in pieces. */
type QuotedWords = { text: string; language: string; pieces: QuotePiece[] };

/** A stretch of quoted words; `words` and `space` of all pieces, put together, are the text. */
export type QuotePiece = {
  kind: PieceKind;
  words: string;
  /** White space behind the words: no line is drawn under it. */
  space: string;
  /** True where the article leaves words out behind these: a caret marks the place. */
  isCut: boolean;
};

/** `context` stands in a report around the words that the article quotes. */
type PieceKind = 'same' | 'only-in-article' | 'only-in-report' | 'context';

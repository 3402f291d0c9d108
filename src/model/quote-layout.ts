import type { RecordDate } from '#dates/record-date.ts';
import type { Quote, Source } from './explainer.ts';
import type { Piece } from './compare-words.ts';
import { compareReport, findOtherReport } from './wording.ts';

/**
 * What is shown of a quote’s words, in order. Pages, embeds and share pictures all draw it as given.
 *
 * The article’s words come first. Differences are marked against one report, the one that `compared` shows. A withdrawn
 * quote shows no words anywhere, only that it was withdrawn, when and why.
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

/** Words without any marked difference. */
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
 * How much is shown. `all`: every version on record. `differing`: the original, and the reports unless the wording
 * matches theirs. `compared`: the article’s words and those of the one report they are compared with.
 */
export type Extent = 'all' | 'differing' | 'compared';

export type QuoteLayout =
  | { kind: 'withdrawn'; date: RecordDate; reason: string }
  | { kind: 'words'; versions: [ArticleVersion, ...QuoteVersion[]] };

type Report = Quote['reported'][number];

/** A quote’s words in one document. */
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

/** A piece of quoted words; `words` and `space` of all pieces join up to the text. */
export type QuotePiece = {
  kind: PieceKind;
  words: string;
  /** White space after the words; it is not underlined. */
  space: string;
  /** True if the article leaves out words after these; a caret marks the gap. */
  isCut: boolean;
};

/** `context` is the part of a report around the words that the article quotes. */
type PieceKind = 'same' | 'only-in-article' | 'only-in-report' | 'context';

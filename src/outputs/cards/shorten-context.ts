import { makePiece } from '#model/quote-piece.ts';
import type { QuotePiece } from '#model/quote-piece.ts';

/**
 * The words of a report with at most `most` words of context left beside each part that the article quotes or that
 * differs; “…” stands for the rest. Those parts themselves stay whole.
 */
export const shortenContext = (pieces: readonly QuotePiece[], most: number): QuotePiece[] =>
  pieces.map((piece, index) => {
    if (piece.kind !== 'context') return piece;
    const { words, space } = piece;
    const short = shorten(words, index > 0 ? most : 0, index < pieces.length - 1 ? most : 0);
    return makePiece('context', short + space);
  });

/** Keeps some words at the start and some at the end of a text. */
function shorten(text: string, first: number, last: number): string {
  const words = text.split(/\s+/).filter((word) => word !== '' && word !== DOTS);
  if (words.length <= first + last) return text;
  const kept = [words.slice(0, first), [DOTS], last > 0 ? words.slice(-last) : []];
  return kept.flat().join(' ');
}

const DOTS = '…';

/** Pieces as the text they make. */
export const joinPieces = (pieces: readonly QuotePiece[]): string =>
  pieces.map(({ words, space }) => words + space).join('');

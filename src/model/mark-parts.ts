import { makePiece } from './quote-piece.ts';
import type { QuotePiece } from './quote-piece.ts';

/**
 * Marks parts of a report that the editor sets against the article where the comparison sees only context: a condition
 * before the quoted words, say. Takes the pieces and the parts, each as it stands in the text.
 */
export const markParts = (pieces: readonly QuotePiece[], parts: readonly string[]): QuotePiece[] =>
  parts.reduce<QuotePiece[]>(
    (marked, part) => marked.flatMap((piece) => markPart(piece, part)),
    [...pieces],
  );

function markPart(piece: QuotePiece, part: string): QuotePiece[] {
  const { kind, words, space } = piece;
  const start = kind === 'context' ? words.indexOf(part) : -1;
  if (start < 0) return [piece];
  const end = start + part.length;
  const rest = words.slice(end).trimStart();
  const gap = rest === '' ? space : words.slice(end, words.length - rest.length);
  return [
    ...(start > 0 ? [makePiece('context', words.slice(0, start))] : []),
    makePiece('only-in-report', part + gap),
    ...(rest === '' ? [] : [makePiece('context', rest + space)]),
  ];
}

/** A piece of a text, with its white space set apart. */
export function makePiece(kind: PieceKind, text: string): QuotePiece {
  const words = text.trimEnd();
  return { kind, words, space: text.slice(words.length) };
}

/** A piece of quoted words; `words` and `space` of all pieces join up to the text. */
export type QuotePiece = {
  kind: PieceKind;
  words: string;
  /** White space after the words; it is not underlined. */
  space: string;
};

/** `context` is the part of a report around the words that the article quotes. */
export type PieceKind = 'same' | 'only-in-article' | 'only-in-report' | 'context';

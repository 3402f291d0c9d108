import { h, s } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import type { Language } from '#i18n/language.ts';
import { formatDate, getDatetime } from '#i18n/date-words.ts';
import type { RecordDate } from '#dates/record-date.ts';
import type { Position } from '#model/explainer.ts';
import { formatStance } from '#model/format-stance.ts';
import { CARET, STANCE_MARKS } from '#model/marks.ts';
import type { QuotePiece } from '#model/quote-piece.ts';

/**
 * One of the drawings of model/marks.ts; `width` is that of its box. It is hidden from screen readers, so put its word
 * next to it.
 */
export function renderMark(drawing: string, width: 16 | 20 = 16): Element {
  const inside = { type: 'raw', value: drawing } as unknown as ElementContent;
  return s('svg', { viewBox: `0 0 ${width} 16`, ariaHidden: 'true' }, inside);
}

/** The line above a position: its stance with every caveat, and its question. A dotted ring: by the article alone. */
export const renderStance = (position: Position, question: string, language: Language): Element =>
  h('p.stance', { className: position.attribution === 'article' ? 'alone' : undefined }, [
    renderMark(STANCE_MARKS[position.stance]),
    h('b', formatStance(position, language)),
    h('span', question),
  ]);

/** A date in words; machine-readable only as far as it is known. */
export function renderTime(
  date: RecordDate,
  language: Language,
  words = formatDate(date, language),
): Element {
  const datetime = getDatetime(date);
  return datetime ? h('time', { dateTime: datetime }, words) : h('span', words);
}

/** Quoted words in quotation marks: `ins` for what only the article has, `del` for what only the report has. */
export function renderWords(
  pieces: readonly QuotePiece[],
  { words: { quotationMarks } }: Language,
): ElementContent[] {
  const [open, close] = quotationMarks;
  const words = pieces.flatMap((piece) => [
    renderPiece(piece),
    ...(piece.isCut ? [renderCaret()] : []),
    piece.space,
  ]);
  return h('p', [h('span.hung', open), words, close]).children;
}

function renderPiece({ kind, words }: QuotePiece): Element | string {
  switch (kind) {
    case 'same':
      return words;
    case 'context':
      return h('span.context', words);
    case 'only-in-article':
      return h('ins', words);
    case 'only-in-report':
      return h('del', words);
  }
}

const renderCaret = () =>
  s(
    'svg.gap',
    { viewBox: `0 0 ${CARET.width} ${CARET.height}`, ariaHidden: 'true' },
    s('path', { d: CARET.path }),
  );

import { h, s } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import type { Language } from '#i18n/language.ts';
import { formatDate, getDatetime } from '#i18n/date-words.ts';
import type { RecordDate } from '#dates/record-date.ts';
import type { Piece } from '#model/wording.ts';

/** One of the drawings of model/marks.ts, `width` as its box has it. It says nothing: put its word beside it. */
export function renderMark(drawing: string, width: 16 | 20 = 16): Element {
  const inside = { type: 'raw', value: drawing } as unknown as ElementContent;
  return s('svg', { viewBox: `0 0 ${width} 16`, ariaHidden: 'true' }, inside);
}

/** A date in words; machine-readable only as far as it is known. */
export function renderTime(
  date: RecordDate,
  language: Language,
  words = formatDate(date, language),
): Element {
  const datetime = getDatetime(date);
  return datetime ? h('time', { dateTime: datetime }, words) : h('span', words);
}

/**
 * Quoted words in quotation marks: `ins` what only the article has, `del` what only the report has.
 * White space at the end of a piece stays outside: no line under it, and the caret of a gap at the word before.
 */
export function renderWords(
  pieces: readonly Piece[],
  tag: 'ins' | 'del',
  { words: { quotationMarks } }: Language,
): ElementContent[] {
  const [open, close] = quotationMarks;
  const words = pieces.flatMap(({ kind, text }, index): (Element | string)[] => {
    const shown = text.trimEnd();
    const gap = pieces[index + 1]?.kind === 'gap' ? [renderGap()] : [];
    return [...renderPiece(kind, shown, tag), ...gap, text.slice(shown.length)];
  });
  return h('p', [h('span.hung', open), words, close]).children;
}

function renderPiece(kind: Piece['kind'], text: string, tag: 'ins' | 'del'): (Element | string)[] {
  switch (kind) {
    case 'same':
      return [text];
    case 'context':
      return [h('span.context', text)];
    case 'differs':
      return [h(tag, text)];
    case 'gap':
      return [];
  }
}

const renderGap = () =>
  s(
    'svg.gap',
    { viewBox: '0 0 11 10', ariaHidden: 'true' },
    s('path', { d: 'M1 9.2 5.5 1.2 10 9.2' }),
  );

import type { ContainerNode, Node } from '@takumi-rs/helpers';
import { getTextDirection } from '#i18n/direction.ts';
import { CARET } from '#model/marks.ts';
import type { QuotePiece } from '#model/quote-layout.ts';
import type { CardWords } from '../card.ts';
import { box, mark, span } from './nodes.ts';
import { ACCENT } from './style.ts';

/**
 * Quoted words in quotation marks, the opening one hung in the margin, with what differs marked.
 * With `mostLines` the box is no higher than so many lines: what does not go into it does not fit.
 */
export function makeWords(
  { text, pieces, language, quotationMarks }: CardWords,
  { size, line, tracking = 0 }: Type,
  mostLines?: number,
): ContainerNode {
  const [open, close] = quotationMarks;
  const direction = getTextDirection(text);
  const hang = { style: { marginInlineStart: open.startsWith('«') ? '-0.52em' : '-0.43em' } };
  return box(
    'words',
    [span('', open, hang), ...pieces.flatMap((piece) => makePiece(piece, size)), span('', close)],
    {
      lang: language,
      dir: direction,
      style: {
        fontSize: size,
        lineHeight: `${line}px`,
        // Letters of Arabic are joined: nothing may come between them.
        letterSpacing: direction === 'rtl' ? 0 : `${tracking}em`,
        ...(mostLines === undefined ? {} : { maxHeight: mostLines * line }),
      },
    },
  );
}

const makePiece = ({ kind, words, space, isCut }: QuotePiece, size: number): Node[] => [
  span(CLASSES[kind], words),
  ...(isCut ? [makeCaret(size)] : []),
  ...(space ? [span('', space)] : []),
];

const makeCaret = (size: number) =>
  mark(
    'gap',
    `<path d="${CARET.path}" fill="none" stroke="currentColor" stroke-width="${CARET.stroke}"/>`,
    CARET,
    ACCENT,
    { style: { width: size * 0.55, height: size * 0.5 } },
  );

/** What is marked, by the classes of style.ts. */
const CLASSES: Record<QuotePiece['kind'], string> = {
  same: '',
  context: 'context',
  'only-in-article': 'article',
  'only-in-report': 'report',
};

/** Size and line in px, tracking in em. */
export type Type = { size: number; line: number; tracking?: number };

import type { ContainerNode, Node } from '@takumi-rs/helpers';
import type { Piece } from '#model/wording.ts';
import type { Voice } from '../card.ts';
import { isRightToLeft } from '../script.ts';
import { box, mark, span } from './nodes.ts';
import { ACCENT } from './style.ts';

/**
 * Quoted words in quotation marks, the opening one hung in the margin, with what differs marked.
 * With `mostLines` the box is no higher than so many lines: what does not go into it does not fit.
 */
export function makeWords(
  { pieces, language, quotationMarks }: Voice,
  differing: 'article' | 'report',
  { size, line, tracking = 0 }: Type,
  mostLines?: number,
): ContainerNode {
  const plain = pieces.map((piece) => piece.text).join('');
  const [open, close] = quotationMarks;
  const isLeftward = isRightToLeft(plain);
  const hang = { style: { marginInlineStart: open.startsWith('«') ? '-0.52em' : '-0.43em' } };
  return box(
    'words',
    [
      span('', open, hang),
      ...pieces.flatMap((piece, index) =>
        makePiece(piece, differing, pieces[index + 1]?.kind === 'gap', size),
      ),
      span('', close),
    ],
    {
      lang: language,
      dir: isLeftward ? 'rtl' : 'ltr',
      style: {
        fontSize: size,
        lineHeight: `${line}px`,
        // Letters of Arabic are joined: nothing may come between them.
        letterSpacing: isLeftward ? 0 : `${tracking}em`,
        ...(mostLines === undefined ? {} : { maxHeight: mostLines * line }),
      },
    },
  );
}

/** White space at the end stays outside: no line under it, and the caret of a gap at the word before. */
function makePiece(
  { kind, text }: Piece,
  differing: string,
  isBeforeGap: boolean,
  size: number,
): Node[] {
  if (kind === 'gap') return [];
  const shown = text.trimEnd();
  const classes = { same: '', context: 'context', differs: differing };
  const space = text.slice(shown.length);
  return [
    span(classes[kind], shown),
    ...(isBeforeGap ? [makeCaret(size)] : []),
    ...(space ? [span('', space)] : []),
  ];
}

const makeCaret = (size: number) =>
  mark(
    'gap',
    '<path d="M1 9.2 5.5 1.2 10 9.2" fill="none" stroke="currentColor" stroke-width="2"/>',
    { width: 11, height: 10 },
    ACCENT,
    { style: { width: size * 0.55, height: size * 0.5 } },
  );

/** Size and line in px, tracking in em. */
export type Type = { size: number; line: number; tracking?: number };

import type { ContainerNode, Node } from '@takumi-rs/helpers';
import { getTextDirection } from '#i18n/direction.ts';
import type { QuotePiece } from '#model/quote-piece.ts';
import type { CardWords } from '../card-parts.ts';
import { box, span } from './nodes.ts';

/** Quoted words in quotation marks, with the opening mark hung before the lines and differences marked. */
export function makeWords(
  { text, pieces, language, quotationMarks }: CardWords,
  { size, line, tracking = 0 }: Type,
): ContainerNode {
  const [open, close] = quotationMarks;
  const direction = getTextDirection(text);
  const width = open.startsWith('«') ? 0.52 : 0.43;
  const hang = { style: { marginInlineStart: `${-width}em` } };
  return box('words', [span('', open, hang), ...pieces.flatMap(makePiece), span('', close)], {
    lang: language,
    dir: direction,
    style: {
      fontSize: size,
      whiteSpace: 'pre-line',
      lineHeight: `${line}px`,
      paddingInlineStart: `${width}em`,
      // Arabic letters are joined: there must be no space between them.
      letterSpacing: direction === 'rtl' ? 0 : `${tracking}em`,
    },
  });
}

const makePiece = ({ kind, words, space }: QuotePiece): Node[] => [
  span(CLASSES[kind], words),
  ...(space ? [span('', space)] : []),
];

/** The classes of style.ts for each kind of mark. */
const CLASSES: Record<QuotePiece['kind'], string> = {
  same: '',
  context: '',
  'only-in-article': 'differs',
  'only-in-report': 'differs',
};

/** Size and line height in px, tracking in em. */
export type Type = { size: number; line: number; tracking?: number };

import type { ContainerNode, Node } from '@takumi-rs/helpers';
import { getDirection, getTextDirection } from '#i18n/direction.ts';
import type { Direction } from '#i18n/direction.ts';
import type { PairsCard } from '../card.ts';
import type { CardPair, PairFoot } from '../card-parts.ts';
import { makeFrame } from './frame.ts';
import { makeFinding, makeHead } from './head.ts';
import { makeLabelSpans } from './label.ts';
import { box, mark, span } from './nodes.ts';
import { INK } from './style.ts';

/** The layouts of the words that differ: a line for each pair, under the line that says which document has which. */
export const getPairsLayouts = (card: PairsCard): ContainerNode[] =>
  SIZES.map((size) =>
    makeFrame(card, {
      head: makeHead(card),
      middle: box('middle', [
        makeVersions({ versions: card.versions }, card.language),
        ...card.pairs.map((pair) => makePair('pair pair-line ruled', pair, size)),
      ]),
      foot: makeFinding(card.finding),
      surface: 'tint',
    }),
  );

/** One pair at the foot of another picture. */
export const makePairFoot = ({ who, versions, pair }: PairFoot, language: string): ContainerNode =>
  box('stack', [
    makeVersions({ versions, who: `${who} · ` }, language),
    makePair('pair pair-line', pair, 38),
  ]);

/** Who spoke, and from which document to which the arrows below lead. A line breaks before an arrow first. */
function makeVersions(
  { who, versions: [reported, article] }: Pick<PairFoot, 'versions'> & { who?: string | undefined },
  language: string,
): ContainerNode {
  return box('pair-line', [
    box('', [...(who === undefined ? [] : [span('', who)]), ...makeLabelSpans(reported)]),
    box('', [makeArrow(30, getDirection(language)), ...makeLabelSpans(article)]),
  ]);
}

/** The reported words, and what the article has for them. The line runs in the direction of the words. */
function makePair(className: string, pair: CardPair, size: number): ContainerNode {
  const { reported, article, leftOut, language } = pair;
  const direction = getTextDirection(reported);
  const [first, second] =
    article === undefined
      ? [[span('', `${leftOut} `), span('differs', reported)]]
      : [[span('differs', reported)], [makeArrow(size, direction), span('differs', article)]];
  const parts = [box('', first), second && box('', second)];
  return box(className, parts, {
    lang: language,
    dir: direction,
    style: { fontSize: size, lineHeight: `${Math.round(size * 1.3)}px` },
  });
}

/** An arrow in the direction of reading. */
const makeArrow = (size: number, direction: Direction): Node =>
  mark(
    'arrow',
    `<path ${direction === 'rtl' ? 'transform="matrix(-1 0 0 1 22 0)" ' : ''}d="M0 6h20M15 1l5.5 5L15 11" fill="none" stroke="currentColor" stroke-width="1.4"/>`,
    { width: 22, height: 12 },
    INK,
    { style: { width: size * 1.1, height: size * 0.6 } },
  );

/** In px. */
const SIZES = [56, 48, 42, 36, 30];

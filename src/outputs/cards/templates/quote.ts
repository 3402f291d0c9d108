import type { ContainerNode } from '@takumi-rs/helpers';
import { getTextDirection } from '#i18n/direction.ts';
import type { QuoteCard } from '../card.ts';
import type { CardWords } from '../card-parts.ts';
import { makeFrame } from './frame.ts';
import { makeFinding, makeHead, makeShortHead } from './head.ts';
import { makeLabel } from './label.ts';
import { box } from './nodes.ts';
import { makeWords } from './words.ts';
import type { Type } from './words.ts';

/**
 * The layouts of a quote, the best first. One wording stands large under its label. Two stand one above the other at one
 * size, with their labels at the side or, where that gives larger type, above; at last with narrow margins.
 */
export const getQuoteLayouts = (card: QuoteCard): ContainerNode[] => [
  ...(card.versions.length === 1 ? listSingle(card) : listDouble(card)),
  ...DENSE.map((type) => makeQuote(card, type, 'over', true)),
];

function listSingle(card: QuoteCard): ContainerNode[] {
  const length = card.versions[0]?.text.length ?? 0;
  return LARGE.filter(({ upTo = Infinity }) => length <= upTo).map((type) =>
    makeQuote(card, type, 'over'),
  );
}

const listDouble = (card: QuoteCard): ContainerNode[] =>
  TWO.flatMap((type) => [makeQuote(card, type, 'beside'), makeQuote(card, type, 'over')]);

function makeQuote(
  card: QuoteCard,
  type: Type,
  labels: 'beside' | 'over',
  isDense = false,
): ContainerNode {
  const isAlone = card.versions.length === 1;
  const rows = card.versions.map((version) =>
    labels === 'beside' ? makeRow(version, type) : makeStack(version, type, isAlone),
  );
  return makeFrame(card, {
    isDense,
    head: isDense ? makeShortHead(card) : makeHead(card),
    middle: box(isAlone ? 'middle' : 'rows', rows),
    foot: makeFinding(card.finding),
    surface: card.finding.isDifferent ? 'tint' : 'plain',
  });
}

/** The label stands level with the first line of the words. */
function makeRow(version: CardWords, type: Type): ContainerNode {
  const top = Math.max(0, (type.line - LABEL_LINE) / 2 + (type.size - LABEL_SIZE) * RISE);
  return box('beside', [
    makeLabel('label', version.label, { style: { paddingTop: ROW_TOP + Math.round(top) } }),
    box('beside-words', [makeWords(version, type)]),
  ]);
}

/** The label is on the side where the words start. */
function makeStack(version: CardWords, type: Type, isAlone: boolean): ContainerNode {
  const textAlign = getTextDirection(version.text) === 'rtl' ? 'right' : 'left';
  return box(isAlone ? 'stack' : 'stack over', [
    makeLabel('over-label', version.label, { style: { textAlign } }),
    makeWords(version, type),
  ]);
}

/** Of a label and above each row, in px; how far type of a larger size stands below that of a smaller, per px. */
const LABEL_SIZE = 30;
const LABEL_LINE = 38;
const ROW_TOP = 14;
const RISE = 0.34;

/**
 * The maximum number of characters for each size, in look.md’s order; the smaller sizes are for words that do not fit.
 */
const LARGE: readonly (Type & { upTo?: number })[] = [
  { size: 84, line: 96, tracking: -0.018, upTo: 40 },
  { size: 64, line: 80, tracking: -0.012, upTo: 90 },
  { size: 52, line: 66, tracking: -0.01 },
  { size: 46, line: 58, tracking: -0.008 },
  { size: 40, line: 50, tracking: -0.005 },
];
const TWO: readonly Type[] = [
  { size: 66, line: 74, tracking: -0.012 },
  { size: 58, line: 66, tracking: -0.012 },
  { size: 50, line: 56, tracking: -0.01 },
  { size: 44, line: 54, tracking: -0.008 },
  { size: 40, line: 50, tracking: -0.005 },
  { size: 36, line: 45 },
  { size: 33, line: 41 },
];
const DENSE: readonly Type[] = [
  { size: 36, line: 44 },
  { size: 33, line: 40 },
  { size: 30, line: 37 },
  { size: 30, line: 33 },
];

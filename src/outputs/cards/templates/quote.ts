import type { ContainerNode, Node } from '@takumi-rs/helpers';
import { getTextDirection } from '#i18n/direction.ts';
import { WORDING_MARKS } from '#model/marks.ts';
import { layOutText } from '#model/quote-layout.ts';
import type { CardWords, QuoteCard, Utterance } from '../card.ts';
import { makeFrame } from './frame.ts';
import { box, mark, span, text } from './nodes.ts';
import { INK } from './style.ts';
import { makeWords } from './words.ts';
import type { Type } from './words.ts';

/**
 * The layouts of a quote, the best first: both versions if each takes two lines at most; the article’s words alone,
 * large and then smaller; the layout for long quotes.
 */
export function getQuoteLayouts(card: QuoteCard): ContainerNode[] {
  const { versions } = card;
  const [article] = versions;
  const { length } = article.text;
  return [
    ...(versions.length > 1 ? TWO_VERSIONS.map((type) => makeQuote(card, versions, type, 2)) : []),
    ...ONE_VERSION.filter(({ upTo = Infinity }) => length <= upTo).map((type) =>
      makeQuote(card, [withoutMarks(article)], type),
    ),
    ...LONG.map((type) => makeLongQuote(card, withoutMarks(article), type)),
  ];
}

/** Who said it on the left, when and where on the right. */
export const makeHead = ({ who, role, date, occasion }: Utterance): ContainerNode =>
  box('row head', [
    box('stack start', [
      who === undefined ? undefined : text('name', who),
      role === undefined ? undefined : text('quiet', role),
    ]),
    box('stack end', [
      text('', date),
      occasion === undefined ? undefined : text('quiet', occasion),
    ]),
  ]);

function makeQuote(
  card: QuoteCard,
  versions: readonly CardWords[],
  type: Type,
  mostLines?: number,
): ContainerNode {
  return makeFrame(card, {
    head: makeHead(card),
    middle: box(
      'middle',
      versions.flatMap((version, index) => makeVersion(version, index, type, mostLines)),
    ),
    foot: makeVerdict(card),
  });
}

/** The label is on the side where the words start. */
function makeVersion(version: CardWords, index: number, type: Type, mostLines?: number): Node[] {
  const direction = getTextDirection(version.text);
  return [
    text(index === 0 ? 'quiet' : 'quiet second', version.label, {
      style: { textAlign: direction === 'rtl' ? 'right' : 'left' },
    }),
    makeWords(version, type, mostLines),
  ];
}

function makeLongQuote(card: QuoteCard, version: CardWords, type: Type): ContainerNode {
  const { who, role, date, occasion, comma, verdict } = card;
  return makeFrame(card, {
    isDense: true,
    head: box('row head', [
      box('start', [
        span('strong', who ?? ''),
        span('quiet', role === undefined ? '' : comma + role),
      ]),
      box('end', [span('', date), span('quiet', occasion === undefined ? '' : comma + occasion)]),
    ]),
    middle: box('middle', [makeWords(version, type)]),
    foot: text('', `${version.label}${verdict.long}`),
  });
}

const makeVerdict = ({ verdict }: QuoteCard): ContainerNode =>
  box('verdict', [
    mark('mark', WORDING_MARKS[verdict.mark], { width: 20, height: 16 }, INK, {
      style: { width: 44, height: 35 },
    }),
    box('', [span('strong', verdict.head), span('', verdict.text)]),
  ]);

/** Words shown alone have nothing to differ from, so nothing is marked. */
const withoutMarks = (version: CardWords): CardWords => ({
  ...version,
  pieces: layOutText(version.text),
});

/**
 * The maximum number of characters for each size, in look.md’s order; the smaller sizes are for words that do not fit.
 */
const ONE_VERSION: readonly (Type & { upTo?: number })[] = [
  { size: 84, line: 96, tracking: -0.018, upTo: 40 },
  { size: 64, line: 80, tracking: -0.012, upTo: 90 },
  { size: 52, line: 66, tracking: -0.01 },
  { size: 46, line: 58, tracking: -0.008 },
  { size: 40, line: 52, tracking: -0.005 },
];
const TWO_VERSIONS: readonly Type[] = ONE_VERSION.slice(1, 4);
const LONG: readonly Type[] = [
  { size: 40, line: 52, tracking: -0.005 },
  { size: 36, line: 46 },
  { size: 33, line: 42 },
  { size: 30, line: 38 },
  { size: 30, line: 33 },
];

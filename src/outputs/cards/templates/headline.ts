import type { ContainerNode, Node } from '@takumi-rs/helpers';
import type { CardFrame, Headline } from '../card.ts';
import type { Foot, StanceList } from '../card-parts.ts';
import { makeFrame } from './frame.ts';
import type { Surface } from './frame.ts';
import { box, span, text } from './nodes.ts';
import { makePairFoot } from './pairs.ts';
import { makeStances } from './stances.ts';

/** The layouts of a page with a heading, from the largest type to the smallest. */
export const getHeadlineLayouts = (card: CardFrame & Headline): ContainerNode[] =>
  SIZES.filter(({ title }) => title >= SMALL || card.stances?.form !== 'lines').map((sizes) => {
    const heading = box('stack heading', [makeKicker(card), ...makeHeading(card, sizes)]);
    const { number } = card;
    return makeFrame(card, {
      middle:
        number === undefined
          ? box('middle', [heading])
          : box('numbered', [text('number', String(number)), heading]),
      ...makeFoot(card),
    });
  });

/** The line above a title. */
export const makeKicker = ({ kicker }: Headline): Node | undefined =>
  kicker === undefined ? undefined : text('kicker', kicker);

/** A title and what stands below it. */
export const makeHeading = (
  { title, summary, facts, stances }: Headline,
  { title: size, line, summary: small }: HeadingSizes,
): (Node | undefined)[] => [
  text('title', title, { style: { fontSize: size, lineHeight: `${line}px` } }),
  summary === undefined
    ? undefined
    : text('summary', summary, {
        style: { fontSize: small, lineHeight: `${Math.round(small * 1.3)}px`, marginTop: 16 },
      }),
  facts === undefined ? undefined : text('quiet', facts, { style: { marginTop: 16 } }),
  stances && makeStances(stances, getStanceSize(stances, size)),
];

/** Few stances under a large title are large too. */
function getStanceSize({ form, lines }: StanceList, title: number): number {
  if (title < SMALL) return 30;
  return form === 'table' && lines.length <= 3 && title >= LARGE ? 40 : 34;
}

/** What stands beside the site’s name, and the ground of both. */
export function makeFoot({ foot, language }: Pick<CardFrame & Headline, 'foot' | 'language'>): {
  foot: Node | undefined;
  surface: Surface;
} {
  switch (foot?.kind) {
    case undefined:
      return { foot: undefined, surface: 'plain' };
    case 'line':
      return { foot: text('balanced', foot.text), surface: 'plain' };
    case 'outcome':
      return { foot: makeOutcome(foot), surface: 'cool' };
    case 'pair':
      return { foot: makePairFoot(foot, language), surface: 'tint' };
  }
}

const makeOutcome = ({ head, date, text: outcome }: Extract<Foot, { kind: 'outcome' }>) =>
  box('stack outcome', [box('', [span('strong', `${head} `), span('', date)]), text('', outcome)]);

/** A title below this many px leaves the lines under it the smallest type, and is too small above lines of others. */
const SMALL = 52;
const LARGE = 80;

/** In px. */
const SIZES: readonly HeadingSizes[] = [
  { title: 92, line: 96, summary: 40 },
  { title: 80, line: 86, summary: 38 },
  { title: 72, line: 76, summary: 36 },
  { title: 60, line: 64, summary: 34 },
  { title: 52, line: 56, summary: 32 },
  { title: 44, line: 48, summary: 30 },
  { title: 36, line: 40, summary: 30 },
];

export type HeadingSizes = { title: number; line: number; summary: number };

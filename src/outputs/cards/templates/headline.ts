import type { ContainerNode } from '@takumi-rs/helpers';
import type { CardFrame, Headline } from '../card.ts';
import { makeFrame } from './frame.ts';
import { box, text } from './nodes.ts';
import { makeStances } from './stances.ts';

/** The layouts of a page with a heading, from the largest type to the smallest. */
export const getHeadlineLayouts = (card: CardFrame & Headline): ContainerNode[] =>
  SIZES.map((sizes) =>
    makeFrame(card, {
      head: makeKicker(card),
      middle: box('middle', makeHeading(card, sizes)),
      foot: card.foot === undefined ? undefined : text('quiet', card.foot),
    }),
  );

/** The line above a title. */
export function makeKicker({ kicker, aside }: Headline): ContainerNode | undefined {
  if (kicker === undefined && aside === undefined) return undefined;
  return box('row head', [
    kicker === undefined ? undefined : text('accent start', kicker),
    aside === undefined ? undefined : text('quiet end', aside),
  ]);
}

/** A title and the sentences below it. */
export const makeHeading = (
  { title, summary, facts, stances = [] }: Headline,
  { title: size, line, summary: small }: HeadingSizes,
) => [
  text('title', title, { style: { fontSize: size, lineHeight: `${line}px` } }),
  summary === undefined
    ? undefined
    : text('summary', summary, {
        style: { fontSize: small, lineHeight: `${Math.round(small * 1.33)}px`, marginTop: 24 },
      }),
  facts === undefined ? undefined : text('quiet', facts, { style: { marginTop: 20 } }),
  stances.length === 0 ? undefined : makeStances(stances, size < SMALL ? 30 : 34),
];

/** A title below this many px leaves the lines under it the smallest type. */
const SMALL = 40;

/** In px. */
const SIZES: readonly HeadingSizes[] = [
  { title: 96, line: 100, summary: 36 },
  { title: 84, line: 88, summary: 36 },
  { title: 72, line: 76, summary: 36 },
  { title: 60, line: 64, summary: 33 },
  { title: 52, line: 56, summary: 30 },
  { title: 44, line: 48, summary: 30 },
  { title: 36, line: 40, summary: 30 },
];

export type HeadingSizes = { title: number; line: number; summary: number };

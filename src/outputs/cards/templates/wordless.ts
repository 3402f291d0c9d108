import type { ContainerNode } from '@takumi-rs/helpers';
import type { WordlessCard } from '../card.ts';
import { makeFrame } from './frame.ts';
import { makeHead } from './head.ts';
import { box, text } from './nodes.ts';

/** The layouts of a quote without its words: who spoke and when, and that the words are on the page. */
export const getWordlessLayouts = (card: WordlessCard): ContainerNode[] =>
  SIZES.map((size) =>
    makeFrame(card, {
      head: makeHead(card),
      middle: box('middle', [
        text('title', card.notice, {
          style: { fontSize: size, lineHeight: `${size * 1.15}px` },
        }),
      ]),
      foot: card.foot === undefined ? undefined : text('balanced', card.foot),
    }),
  );

/** In px. */
const SIZES = [60, 48];

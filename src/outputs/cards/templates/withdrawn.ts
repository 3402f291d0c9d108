import type { ContainerNode } from '@takumi-rs/helpers';
import { NOTE_MARKS } from '#model/marks.ts';
import type { WithdrawnCard } from '../card.ts';
import { makeFrame } from './frame.ts';
import { makeHead } from './head.ts';
import { box, mark, text } from './nodes.ts';
import { ACCENT } from './style.ts';

/** The layouts of a withdrawn quote: that it was withdrawn, when and why, instead of the words. */
export const getWithdrawnLayouts = (card: WithdrawnCard): ContainerNode[] =>
  SIZES.map(({ title, summary }) =>
    makeFrame(card, {
      head: makeHead(card),
      middle: box('middle', [
        box('notice', [
          mark('mark', NOTE_MARKS.corrects, { width: 16, height: 16 }, ACCENT, {
            style: { width: title, height: title },
          }),
          text('title', card.notice, {
            style: { fontSize: title, lineHeight: `${title * 1.15}px` },
          }),
        ]),
        card.reason === undefined
          ? undefined
          : text('summary', card.reason, {
              style: { fontSize: summary, lineHeight: `${summary * 1.33}px`, marginTop: 24 },
            }),
      ]),
    }),
  );

/** In px. */
const SIZES = [
  { title: 60, summary: 36 },
  { title: 48, summary: 30 },
];

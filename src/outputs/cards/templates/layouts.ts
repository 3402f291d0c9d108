import type { ContainerNode } from '@takumi-rs/helpers';
import type { Card } from '../card.ts';
import { getHeadlineLayouts } from './headline.ts';
import { getPairsLayouts } from './pairs.ts';
import { getQuoteLayouts } from './quote.ts';
import { getStandingsLayouts } from './standings.ts';
import { getWithdrawnLayouts } from './withdrawn.ts';
import { getWordlessLayouts } from './wordless.ts';

/** The layouts of a card, the best first; the first that fits is drawn. */
export function getLayouts(card: Card): ContainerNode[] {
  switch (card.kind) {
    case 'quote':
      return getQuoteLayouts(card);
    case 'pairs':
      return getPairsLayouts(card);
    case 'wordless':
      return getWordlessLayouts(card);
    case 'withdrawn':
      return getWithdrawnLayouts(card);
    case 'headline':
      return getHeadlineLayouts(card);
    case 'standings':
      return getStandingsLayouts(card);
  }
}

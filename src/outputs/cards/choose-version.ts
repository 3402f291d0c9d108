import { hasPng } from './cache.ts';
import type { Card } from './card.ts';
import { chooseLayout } from './draw-card.ts';
import { leaveOutUndrawable } from './leave-out.ts';

/**
 * What is drawn for a card: the card, or the first of those that show less which can be drawn in full.
 *
 * `isTooLong` is true where words had to go that fit in no layout; letters that no face has are found by `npm run check`.
 */
export async function chooseVersion(card: Card): Promise<{ card: Card; isTooLong: boolean }> {
  let isTooLong = false;
  for (let version: Card | undefined = card; version; version = version.instead?.()) {
    const shown = leaveOutUndrawable(version);
    if (!shown) continue;
    if (hasPng(shown) || (await chooseLayout(shown))) return { card: shown, isTooLong };
    isTooLong = true;
  }
  throw new Error(`The picture of ${card.path} has no version that fits.`);
}

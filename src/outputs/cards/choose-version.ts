import { remember } from '#model/remember.ts';
import { hasPng } from './cache.ts';
import type { Card } from './card.ts';
import { chooseLayout } from './draw-card.ts';
import { leaveOutUndrawable } from './leave-out.ts';

/**
 * Chooses what to draw for a card: the card itself, or the first smaller version that can be drawn in full.
 *
 * `isTooLong` is true if it lacks what belongs to it because that fits in no layout. Letters that no font has are reported by
 * `npm run check`.
 */
export const chooseVersion = remember(findVersion);

async function findVersion(card: Card): Promise<{ card: Card; isTooLong: boolean }> {
  let isTooLong = false;
  for (let version: Card | undefined = card; version; version = version.instead?.()) {
    const shown = leaveOutUndrawable(version);
    if (!shown) continue;
    if (hasPng(shown) || (await chooseLayout(shown)))
      return { card: shown, isTooLong: isTooLong && shown.isReduced === true };
    isTooLong = true;
  }
  throw new Error(`The picture of ${card.path} has no version that fits.`);
}

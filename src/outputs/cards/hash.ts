import { createHash } from 'node:crypto';
import { remember } from '#model/remember.ts';
import type { Card } from './card.ts';
import { getLayouts } from './templates/layouts.ts';
import { STYLE } from './templates/style.ts';

/** A hash of twelve letters and digits that changes with anything a picture shows: its words, layouts or styles. */
export const getHash = remember((card: Card): string =>
  createHash('sha256')
    .update(JSON.stringify([getLayouts(card), STYLE]))
    .digest('hex')
    .slice(0, 12),
);

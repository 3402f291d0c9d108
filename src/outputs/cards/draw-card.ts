import { Renderer } from '@takumi-rs/core';
import type { Node } from '@takumi-rs/core';
import type { Card } from './card.ts';
import { isFitting } from './fit.ts';
import { getFonts } from './fonts.ts';
import { getHash } from './hash.ts';
import { getLayouts } from './templates/layouts.ts';
import { HEIGHT, STYLE, WIDTH } from './templates/style.ts';

/**
 * Draws a card as a PNG of 1200 × 630 px, in the first of its layouts that holds all its words.
 *
 * Takumi silently draws an empty box for a letter that no font has, so pass only what `chooseVersion` gives. Throws an
 * Error for words that fit in no layout, which `chooseVersion` never gives.
 */
export async function drawCard(card: Card): Promise<Buffer> {
  const layout = await chooseLayout(card);
  if (!layout) throw new Error(`The picture of ${card.path} has words that fit in no layout.`);
  return getRenderer().render(layout, { ...getOptions(), format: 'png' });
}

/** The first layout that holds all words of a card, as measured by Takumi; undefined if none does. */
export async function chooseLayout(card: Card): Promise<Node | undefined> {
  const hash = getHash(card);
  const layouts = getLayouts(card);
  const found = chosen.get(hash) ?? findFitting(layouts);
  chosen.set(hash, found);
  return layouts[await found];
}

/** The options for measuring and drawing. */
export const getOptions = () => ({ width: WIDTH, height: HEIGHT, css: [STYLE], fonts: getFonts() });

async function findFitting(layouts: readonly Node[]): Promise<number> {
  for (const [index, layout] of layouts.entries())
    if (isFitting(await getRenderer().measure(layout, getOptions()))) return index;
  return -1;
}

const getRenderer = () => (renderer ??= new Renderer());

let renderer: Renderer | undefined;

/** The index of the chosen layout, by the hash of the card, since both pages and pictures ask for it. */
const chosen = new Map<string, Promise<number>>();

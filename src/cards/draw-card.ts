import { Renderer } from '@takumi-rs/core';
import type { Node } from '@takumi-rs/core';
import { ContentError } from '../errors.ts';
import type { Card } from './card.ts';
import { isFitting } from './fit.ts';
import { getFonts } from './fonts.ts';
import { getUndrawable } from './script.ts';
import { getLayouts } from './templates/layouts.ts';
import { HEIGHT, STYLE, WIDTH } from './templates/style.ts';

/**
 * Draws a card in the first of its layouts that holds all its words, as a PNG of 1200 × 630 px.
 *
 * Throws a ContentError that names the entry where the words fit in none, or where the fonts lack a letter.
 */
export async function drawCard(card: Card): Promise<Buffer> {
  ensureDrawable(card);
  return getRenderer().render(await chooseLayout(card), { ...getOptions(), format: 'png' });
}

/** The first layout that holds all words of the card, by Takumi’s own measure. Throws as `drawCard` does. */
export async function chooseLayout(card: Card): Promise<Node> {
  for (const layout of getLayouts(card)) {
    if (isFitting(await getRenderer().measure(layout, getOptions()))) return layout;
  }
  throw new ContentError([
    {
      ...card.origin,
      message: 'This does not fit into the share picture, even in the smallest type.',
      received: `${card.alt.length} characters, with all that stands beside it`,
      hint: 'Shorten it; in a quote, write […] where words are left out.',
    },
  ]);
}

/** How everything is measured and drawn. */
export const getOptions = () => ({ width: WIDTH, height: HEIGHT, css: [STYLE], fonts: getFonts() });

const getRenderer = () => (renderer ??= new Renderer());

/** For a letter that no font has, Takumi draws an empty box and says nothing. */
function ensureDrawable({ alt, origin }: Card): void {
  const missing = getUndrawable(alt);
  if (missing.length === 0) return;
  throw new ContentError([
    {
      ...origin,
      message: `The fonts of the share pictures do not have ${missing.join(' ')}.`,
      hint: 'Leave it out, or add a font that has it to src/cards/fonts.ts and its script to src/cards/script.ts.',
    },
  ]);
}

let renderer: Renderer | undefined;

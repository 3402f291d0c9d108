import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** The widths of the frames that heights are checked for, in px. */
export const FRAME_WIDTHS = [300, 400, 500, 600, 700];

/** The share of a frame that may be empty if no script listens for its height. */
const BLANK = 0.2;

/**
 * Expects cards to fit their frames at every width: nothing is cut off and little is empty. Takes a page that shows an
 * embed, and the cards by name; they are put into it one after the other, and the last one stays.
 */
export async function expectFrameFit(page: Page, cards: readonly FramedCard[]): Promise<void> {
  for (const width of FRAME_WIDTHS) {
    await page.setViewportSize({ width, height: 500 });
    const heights = await page.evaluate(measureCards, cards);
    for (const [index, { card, frame }] of heights.entries()) {
      const what = `${width} px: a card ${card} px high in a frame of ${frame} px: ${cards[index]?.name}`;
      expect(frame, what).toBeGreaterThanOrEqual(card);
      expect((frame - card) / frame, what).toBeLessThanOrEqual(BLANK);
    }
  }
}

/** Runs in the page: the height of each card and of its frame, in px. The frame is as wide as the window. */
function measureCards(cards: readonly FramedCard[]): { card: number; frame: number }[] {
  const shown = document.querySelector('main')!;
  const probe = document.body.appendChild(document.createElement('div'));
  const heights = cards.map(({ html, fluidHeight, language, direction }) => {
    if (html !== undefined) shown.innerHTML = html;
    if (language !== undefined) document.documentElement.lang = language;
    if (direction !== undefined) document.documentElement.dir = direction;
    probe.style.height = fluidHeight;
    return {
      card: Math.ceil(shown.getBoundingClientRect().height),
      frame: probe.getBoundingClientRect().height,
    };
  });
  probe.remove();
  return heights;
}

/** A card in a frame as high as its code says. Without `html` it is the card that the page shows. */
export type FramedCard = {
  name: string;
  fluidHeight: string;
  html?: string;
  language?: string;
  direction?: 'ltr' | 'rtl';
};

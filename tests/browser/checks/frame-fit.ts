import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** The widths of the frames that heights are checked for, in px. */
const FRAME_WIDTHS = [300, 400, 500, 600, 700];

/** The share of a frame that may be empty if no script listens for its height. */
const BLANK = 0.2;

/** Expects that the card which a page shows fits its frame at every width: nothing is cut off and little is empty. */
export async function expectFit(page: Page, fluidHeight: string): Promise<void> {
  for (const { what, card, frame } of await measureFrames(page, [
    { name: 'the card', fluidHeight },
  ])) {
    expect(frame, what).toBeGreaterThanOrEqual(card);
    expect(getBlank({ card, frame }), what).toBeLessThanOrEqual(BLANK);
  }
}

/**
 * Expects the same of nearly all cards of any words: a few in a hundred may be a line off, in a frame that scrolls, or
 * leave up to a third empty, since an estimate from the lengths of texts cannot know where lines break. The cards are
 * put into the page one after the other.
 */
export async function expectNearFit(page: Page, cards: readonly FramedCard[]): Promise<void> {
  const frames = await measureFrames(page, cards);
  for (const { what, card, frame } of frames) {
    expect(card - frame, what).toBeLessThanOrEqual(0.05 * card);
    expect(getBlank({ card, frame }), what).toBeLessThanOrEqual(1 / 3);
  }
  const misfits = frames.filter((one) => one.card > one.frame || getBlank(one) > BLANK);
  expect(misfits.length / frames.length, misfits.map(({ what }) => what).join('\n')).toBeLessThan(
    0.04,
  );
}

async function measureFrames(page: Page, cards: readonly FramedCard[]): Promise<Measured[]> {
  const frames: Measured[] = [];
  for (const width of FRAME_WIDTHS) {
    await page.setViewportSize({ width, height: 500 });
    const heights = await page.evaluate(measureCards, cards);
    frames.push(
      ...heights.map(({ card, frame }, index) => ({
        what: `${width} px: a card ${card} px high in a frame of ${frame} px: ${cards[index]?.name}`,
        card,
        frame,
      })),
    );
  }
  return frames;
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

const getBlank = ({ card, frame }: { card: number; frame: number }) => (frame - card) / frame;

type Measured = { what: string; card: number; frame: number };

/** A card in a frame as high as its code says. Without `html` it is the card that the page shows. */
export type FramedCard = {
  name: string;
  fluidHeight: string;
  html?: string;
  language?: string;
  direction?: 'ltr' | 'rtl';
};

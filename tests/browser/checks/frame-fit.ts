import { expect } from '@playwright/test';

/** The share of a frame that may be empty if no script listens for its height. */
const BLANK = 0.2;

/** Expects a card to fit its frame, both heights in px: nothing is cut off and little is empty. */
export function expectFit(card: number, frame: number, what = ''): void {
  expect(frame, what).toBeGreaterThanOrEqual(card);
  expect((frame - card) / frame, what).toBeLessThanOrEqual(BLANK);
}

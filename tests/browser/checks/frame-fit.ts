import { expect } from '@playwright/test';

/** How much of a frame may be empty where nobody listens to its height. */
const BLANK = 0.2;

/** A card as high as it is drawn, in the frame that is said for it, both in px: nothing is cut off and little empty. */
export function expectFit(card: number, frame: number, what = ''): void {
  expect(frame, what).toBeGreaterThanOrEqual(card);
  expect((frame - card) / frame, what).toBeLessThanOrEqual(BLANK);
}

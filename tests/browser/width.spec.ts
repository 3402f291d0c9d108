import { expect, test } from '@playwright/test';
import { pages } from './built-site.ts';

/** Two phones, of which 320 px is also 1280 px at 400 % zoom (WCAG 1.4.10), and a desk. */
const WIDTHS = [320, 390, 1280];

for (const address of pages) {
  test(`${address} never scrolls sideways`, async ({ page }) => {
    await page.goto(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const { over, sticking } = await page.evaluate(findOverflow);
      expect(over, `at ${width} px: ${sticking.join(', ')}`).toBe(0);
    }
  });
}

/** Runs in the page: how many pixels too wide it is, and which elements stick out. */
function findOverflow(): { over: number; sticking: string[] } {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  const sticking = wide.map(
    ({ tagName, className }) => `${tagName.toLowerCase()}.${String(className)}`,
  );
  return { over: Math.max(0, scrollWidth - clientWidth), sticking: sticking.slice(0, 5) };
}

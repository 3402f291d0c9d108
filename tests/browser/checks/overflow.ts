import type { Page } from '@playwright/test';

/** Two phone widths, of which 320 px also equals 1280 px at 400 % zoom (WCAG 1.4.10), and a desktop width. */
export const WIDTHS = [320, 390, 1280];

/** The widths at which a page scrolls sideways, with the elements that overflow. */
export async function findOverflow(page: Page, widths = WIDTHS): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const { over, sticking } = await page.evaluate(measure);
    if (over > 0) found.push(`${over} px too wide at ${width} px: ${sticking.join(', ')}`);
  }
  return found;
}

/** Runs in the page. */
function measure(): { over: number; sticking: string[] } {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  const sticking = wide.map(
    (element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`,
  );
  return { over: scrollWidth - clientWidth, sticking: sticking.slice(0, 5) };
}

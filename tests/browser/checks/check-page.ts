import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { findBarriers } from './barriers.ts';
import { stretchNames } from './long-names.ts';
import { findOverflow } from './overflow.ts';

/**
 * Checks an open page with script from top to bottom. With `isTemplate` it also runs axe, and then stretches every name
 * to the maximum length in the narrowest window it has to fit; this comes last because it changes the page.
 */
export async function checkPage(
  page: Page,
  { isTemplate, narrowest }: { isTemplate: boolean; narrowest: number },
): Promise<void> {
  await scrollToEnd(page);
  expect.soft(await findOverflow(page), 'never scrolls sideways').toEqual([]);
  if (!isTemplate) return;
  expect.soft(await findBarriers(page), 'has no barrier').toEqual([]);
  await stretchNames(page);
  expect.soft(await findOverflow(page, [narrowest]), 'has room for long names').toEqual([]);
}

/** Loads what a page loads on scrolling. */
export async function scrollToEnd(page: Page): Promise<void> {
  await page.evaluate(() =>
    window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }),
  );
}

import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { findBarriers } from './barriers.ts';
import { stretchNames } from './long-names.ts';
import { findOverflow } from './overflow.ts';

/**
 * Looks at an open page with script from top to bottom. With `isTemplate` it looks with axe too, and gives every name
 * as many letters as names get, in the narrowest window it has to fit: last, since the page is another then.
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

/** Brings in what a page loads when it is reached. */
export async function scrollToEnd(page: Page): Promise<void> {
  await page.evaluate(() =>
    window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }),
  );
}

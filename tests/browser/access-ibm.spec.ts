import { test, expect } from '@playwright/test';
import { readContent } from '#content/read-content.ts';
import { copies, getTestSite, listTemplates, pages } from '../built-site.ts';
import { findViolations } from './checks/ibm.ts';

const { content } = await readContent('content');

/** The sections after the first of each explainer: for this engine they are alike, and axe looks at each. */
const alike = content.explainers.flatMap(({ id, explainer }) =>
  explainer.sections
    .slice(1)
    .flatMap((section) => [`/${id}/${section}/`, `/embed/${id}/${section}/`]),
);

// The site’s policy keeps out scripts that are not its own, the engine too.
test.use({ bypassCSP: true });

for (const address of listTemplates(pages))
  if (!alike.includes(address) && !copies.includes(address))
    test(`IBM’s engine finds no violation on ${address}`, async ({ page }) => {
      await page.goto(address);
      expect(await findViolations(page)).toEqual([]);
    });

// It has every part of an explainer, so a small one says the same in a tenth of the time.
test('IBM’s engine finds no violation on a copy in one file', async ({ page }) => {
  await page.goto(`${getTestSite('SHAPES', 'URL')}ocean-fund/ocean-fund.html`);
  expect(await findViolations(page)).toEqual([]);
});

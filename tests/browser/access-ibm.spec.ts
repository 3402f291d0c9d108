import { expect, test } from '@playwright/test';
import { listTemplates, pages } from '../built-site.ts';
import { findViolations } from './checks/ibm.ts';

// The site’s policy keeps out scripts that are not its own, the engine too.
test.use({ bypassCSP: true });

for (const address of listTemplates(pages))
  test(`IBM’s engine finds no violation on ${address}`, async ({ page }) => {
    await page.goto(address);
    expect(await findViolations(page)).toEqual([]);
  });

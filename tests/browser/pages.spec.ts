import { expect, test } from '@playwright/test';
import { copies, embeds, listTemplates, pages } from '../built-site.ts';
import { findBarriers, findBarriersBesidesColours, letAxeRun } from './checks/barriers.ts';
import { checkPage, scrollToEnd } from './checks/check-page.ts';
import { recordNoise } from './checks/noise.ts';
import { findOverflow } from './checks/overflow.ts';

const templates = listTemplates(pages);

// One visit for all checks, because opening a page costs more than most of them. Embeds have their own: embeds.spec.ts.
for (const address of pages.filter((page) => !embeds.includes(page))) {
  test(`${address} is quiet and fits; of its template, it has no barrier`, async ({
    page,
    baseURL,
  }) => {
    const noise = recordNoise(page, baseURL ?? '');
    await page.goto(address);
    // What has every part of other pages has no barrier of its own but for where they stand: standalone.spec.ts.
    const isTemplate = templates.includes(address) && !copies.includes(address);
    await checkPage(page, { isTemplate, narrowest: 320 });
    // Last, so that late events are included.
    expect(noise, 'says nothing, asks nobody else').toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of templates) {
    test(`${address} is quiet, fits and has no barrier`, async ({ page, baseURL }) => {
      const noise = recordNoise(page, baseURL ?? '');
      await page.goto(address);
      await scrollToEnd(page);
      expect.soft(await findOverflow(page), 'never scrolls sideways').toEqual([]);
      // axe checks the wide page with script, and the phone page without.
      await page.setViewportSize({ width: 390, height: 800 });
      await letAxeRun(page);
      const find = copies.includes(address) ? findBarriersBesidesColours : findBarriers;
      expect.soft(await find(page), 'has no barrier').toEqual([]);
      expect(noise, 'says nothing, asks nobody else').toEqual([]);
    });
  }
});

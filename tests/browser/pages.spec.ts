import { expect, test } from '@playwright/test';
import { listTemplates, pages } from './built-site.ts';
import { findBarriers, letAxeRun } from './checks/barriers.ts';
import { stretchNames } from './checks/long-names.ts';
import { recordNoise } from './checks/noise.ts';
import { findOverflow } from './checks/overflow.ts';

const templates = listTemplates(pages);

// One visit for all checks: opening a page costs more than most of them.
for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    for (const address of javaScriptEnabled ? pages : templates) {
      test(`${address} is quiet and fits; of its template, it has no barrier`, async ({
        page,
        baseURL,
      }) => {
        const noise = recordNoise(page, baseURL ?? '');
        await page.goto(address);
        await page.evaluate(() =>
          window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }),
        );
        expect.soft(await findOverflow(page), 'never scrolls sideways').toEqual([]);
        // axe looks at the wide page with script, and at that of a phone without.
        if (!javaScriptEnabled) {
          await page.setViewportSize({ width: 390, height: 800 });
          await letAxeRun(page);
        }
        if (templates.includes(address))
          expect.soft(await findBarriers(page), 'has no barrier').toEqual([]);
        if (javaScriptEnabled && templates.includes(address)) {
          await stretchNames(page);
          const width = /^\/embed\/./.test(address) ? 240 : 320;
          expect.soft(await findOverflow(page, [width]), 'has room for long names').toEqual([]);
        }
        // Last, so that whatever comes late is in it.
        expect(noise, 'says nothing, asks nobody else').toEqual([]);
      });
    }
  });
}

import { expect, test } from '@playwright/test';
import { getTestSite } from '../built-site.ts';
import { shapePages } from '../shape-pages.ts';
import { findBarriersInLight } from './checks/barriers.ts';
import { findCut } from './checks/cut.ts';
import { recordNoise } from './checks/noise.ts';
import { findOverflow } from './checks/overflow.ts';

test.use({ baseURL: getTestSite('SHAPES', 'URL') });

test('there are at least twelve shapes', () => {
  expect(shapePages.size).toBeGreaterThanOrEqual(12);
});

// One visit for all checks of a page, and one test for all pages of a shape, because opening a browser costs more.
for (const [id, pages] of shapePages) {
  test(`${id} is quiet, fits, has nothing cut off and no barrier`, async ({ page, baseURL }) => {
    const noise = recordNoise(page, baseURL ?? '');
    for (const address of pages) {
      await page.goto(address);
      expect.soft(await findOverflow(page), `${address} never scrolls sideways`).toEqual([]);
      expect.soft(await findCut(page), `${address} has nothing cut off`).toEqual([]);
      // The parts of the other pages are checked on those of the real site.
      if (address === `/${id}/`)
        expect.soft(await findBarriersInLight(page), `${address} has no barrier`).toEqual([]);
    }
    expect(noise, 'says nothing, asks nobody else').toEqual([]);
  });
}

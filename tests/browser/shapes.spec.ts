import { expect, test } from '@playwright/test';
import { getTestSite } from '../built-site.ts';
import { shapePages } from '../shape-pages.ts';
import { findBarriersBesidesColours } from './checks/barriers.ts';
import { findCut } from './checks/cut.ts';
import { recordNoise } from './checks/noise.ts';
import { findOverflow, WIDTHS } from './checks/overflow.ts';

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
      for (const width of WIDTHS) {
        const overflow = await findOverflow(page, [width]);
        expect.soft(overflow, `${address} never scrolls sideways`).toEqual([]);
        const cut = await findCut(page);
        expect.soft(cut, `${address} has nothing cut off at ${width} px`).toEqual([]);
      }
      // The parts of the other pages are checked on those of the real site.
      if (address === `/${id}/`)
        expect
          .soft(await findBarriersBesidesColours(page), `${address} has no barrier`)
          .toEqual([]);
    }
    expect(noise, 'says nothing, asks nobody else').toEqual([]);
  });
}

import { expect, test } from '@playwright/test';
import { getTestSite } from '../built-site.ts';

const PAGES = [
  `${getTestSite('ARABIC', 'URL')}jisr/the-river/`,
  `${getTestSite('TRANSLATED', 'URL')}bridge/the-ferries/`,
];

for (const address of PAGES) {
  test(`nothing moves when the picture of ${new URL(address).pathname} comes`, async ({ page }) => {
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.route(/\.(avif|webp|jpeg)$/, (route) => route.abort());
      await page.goto(address);
      const image = page.locator('figure picture img');
      const before = await image.boundingBox();
      await page.unroute(/\.(avif|webp|jpeg)$/);
      await page.goto(address);
      await image.scrollIntoViewIfNeeded();
      await expect
        .poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth))
        .toBeGreaterThan(0);
      const after = await image.boundingBox();
      // The heights of the smaller files are whole pixels, so that shapes differ by a part of one.
      expect(after!.width, `${width} px`).toBe(before!.width);
      expect(Math.abs(after!.height - before!.height), `${width} px`).toBeLessThan(1);
      expect(before!.width / before!.height).toBeCloseTo(1.5, 1);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

test('a phone loads a small file', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(PAGES[0]!);
  const image = page.locator('figure picture img');
  await image.scrollIntoViewIfNeeded();
  await expect
    .poll(() => image.evaluate((one: HTMLImageElement) => one.currentSrc))
    .toMatch(/\.avif$/);
  expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeLessThan(400);
});

test('in print the picture keeps its shape and stays on the page', async ({ page }) => {
  await page.goto(PAGES[0]!);
  await page.locator('figure picture img').scrollIntoViewIfNeeded();
  await page.emulateMedia({ media: 'print' });
  const box = await page.locator('figure picture img').boundingBox();
  expect(box!.width / box!.height).toBeCloseTo(1.5, 1);
});

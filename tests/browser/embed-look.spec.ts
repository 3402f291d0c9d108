import { expect, test } from '@playwright/test';
import { pages } from './built-site.ts';

const EMBEDS = pages.filter((page) => page.startsWith('/embed/') && page !== '/embed/');
const EMBED = '/embed/ukraine-ceasefire-call/quotes/macron-guns-silent/';
const LIGHT = 'rgb(251, 250, 247)';
const DARK = 'rgb(16, 14, 17)';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    for (const [reader, address, ground] of [
      ['light', '', LIGHT],
      ['dark', '', DARK],
      ['light', '#dark', DARK],
      ['dark', '#light', LIGHT],
      ['light', '?theme=dark', javaScriptEnabled ? DARK : LIGHT],
      ['dark', '?theme=light', javaScriptEnabled ? LIGHT : DARK],
      ['light', '?theme=hot', LIGHT],
      ['dark', '?theme=light%3Bcolor:red', DARK],
      ['light', '?theme=<script>#unknown', LIGHT],
    ] as const) {
      test(`a reader of ${reader} pages sees ${address || 'the plain address'} on ${ground}`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme: reader });
        await page.goto(`${EMBED}${address}`);
        await expect(page.locator('.card')).toHaveCSS('background-color', ground);
      });
    }
  });
}

for (const address of EMBEDS) {
  test(`${address} fits from 240 to 900 px, and 320 px with text of twice the size`, async ({
    page,
  }) => {
    await page.goto(address);
    const getOverflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    for (const width of [240, 300, 480, 700, 900]) {
      await page.setViewportSize({ width, height: 600 });
      expect(await getOverflow(), `${width} px`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 320, height: 600 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await getOverflow(), 'text of twice the size').toBeLessThanOrEqual(0);
  });
}

test('on paper an embed is black on white and says its address', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(`${EMBED}?theme=dark`);
  await expect(page.locator('.card')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const address = page.locator('[data-address]');
  const printed = await address.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain(
    'https://example.org/ukraine-ceasefire-call/quotes/macron-guns-silent/',
  );
});

import { expect, test } from '@playwright/test';

const EMBED = '/embed/ukraine-ceasefire-call/quotes/macron-guns-silent/';
const LIGHT = 'rgb(251, 250, 247)';
const DARK = 'rgb(16, 14, 17)';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('an embed is light or dark as its address says, else as its reader’s pages are', async ({
      page,
    }) => {
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
        await page.emulateMedia({ colorScheme: reader });
        // Changing only the fragment would not load the page again.
        await page.goto('about:blank');
        await page.goto(`${EMBED}${address}`);
        const card = page.locator('.card');
        await expect(card, `${reader} ${address}`).toHaveCSS('background-color', ground);
      }
    });
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

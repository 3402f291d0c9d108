import { expect, test } from '@playwright/test';
import { getEmbed, openHost } from './embed-parents/host.ts';

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
        await expect(page.locator('body'), `${reader} ${address}`).toHaveCSS(
          'background-color',
          ground,
        );
      }
    });
  });
}

test('on paper an embed is black on white, and as high as on a screen', async ({ page }) => {
  await page.goto(`${EMBED}?theme=dark`);
  const getHeight = () =>
    page.locator('.card').evaluate((card) => card.getBoundingClientRect().height);
  const height = await getHeight();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  expect(await getHeight()).toBe(height);
});

test('space below a card has the ground of the card, on a page of the other theme too', async ({
  page,
  baseURL,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const src = new URL(EMBED, baseURL).href;
  await openHost(page, `<iframe src="${src}" width="400" height="1500" title="Embed"></iframe>`);
  const embed = await getEmbed(page);
  const grounds = await embed.evaluate(() => ({
    canvas: getComputedStyle(document.body).backgroundColor,
    border: getComputedStyle(document.body, '::before').height,
  }));
  expect(grounds).toEqual({ canvas: DARK, border: '1496px' });
});

import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { ORIGIN } from '../built-site.ts';
import { getCardHeight, getEmbed, openHost } from './embed-parents/host.ts';

const EXPLAINER = '/ukraine-ceasefire-call/';
const QUOTE = `${EXPLAINER}quotes/trump-land-power-plants/`;
const OPEN = { name: 'Preview, with a choice of width and theme' };

test.use({
  viewport: { width: 1280, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write'],
});

test('what is chosen changes preview and code, and the copied code gives what was shown', async ({
  page,
  baseURL,
}) => {
  for (const { width, theme, style, hash, shown } of [
    { width: 'Phone, 320 px', theme: 'Dark', style: 'max-width:320px', hash: '#dark', shown: 320 },
    {
      width: 'Column, 480 px',
      theme: 'Light',
      style: 'max-width:480px',
      hash: '#light',
      shown: 480,
    },
  ]) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(QUOTE);
    await page.getByRole('button', OPEN).click();
    await choose(page, width);
    await choose(page, theme);
    const frame = page.locator('dialog iframe:visible');
    await expect(frame).toHaveCount(1);
    await expect(frame).toHaveJSProperty('clientWidth', shown);
    const card = await (await frame.elementHandle()).contentFrame();
    if (!card) throw new Error('The preview has no frame.');
    await card.waitForSelector('.foot');
    const height = await getCardHeight(card);
    await expect(frame).toHaveJSProperty('clientHeight', height);
    const colour = await card
      .locator('.card')
      .evaluate((one) => getComputedStyle(one).backgroundColor);

    await page.getByRole('dialog').getByRole('button', { name: 'Copy Frame that fits' }).click();
    await expect(page.getByRole('dialog').getByText('Copied')).toBeVisible();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toContain(`${style}"`);
    expect(code).toContain(`${hash}"`);
    expect(code.match(/max-width/g)).toHaveLength(1);

    await openHost(page, code.replaceAll(ORIGIN, new URL(baseURL ?? '').origin));
    const embed = await getEmbed(page);
    await expect(page.locator('iframe')).toHaveJSProperty('clientWidth', shown);
    await expect(page.locator('iframe')).toHaveJSProperty('clientHeight', height);
    expect(
      await embed.locator('.card').evaluate((one) => getComputedStyle(one).backgroundColor),
    ).toBe(colour);
  }
});

test('a frame that fills its column has no limit of its width', async ({ page }) => {
  await page.goto(QUOTE);
  await page.getByRole('button', OPEN).click();
  await choose(page, 'Fills its column');
  await expect(page.locator('#embed-dialog-frame')).not.toBeVisible();
  await choose(page, 'Frame');
  expect(await page.locator('#embed-dialog-frame').innerText()).not.toContain('max-width');
  const [frame, dialog] = [
    await page.locator('dialog iframe:visible').boundingBox(),
    await page.getByRole('dialog').boundingBox(),
  ];
  expect(frame?.width).toBeGreaterThan(700);
  expect(frame?.width).toBeLessThan(dialog?.width ?? 0);
});

test('HTML and picture are shown as they are, without a choice that has no effect', async ({
  page,
}) => {
  await page.goto(QUOTE);
  await page.getByRole('button', OPEN).click();
  await choose(page, 'Plain HTML');
  await expect(page.getByRole('dialog').locator('blockquote').first()).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('radio', { name: 'Dark' })).not.toBeVisible();
  await expect(page.locator('dialog iframe:visible')).toHaveCount(0);
  await choose(page, 'Picture');
  const picture = page.getByRole('dialog').getByRole('img');
  await expect(picture).toBeVisible();
  await expect(picture).toHaveJSProperty('naturalWidth', 1200);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a choice changes the preview and the code too', async ({ page }) => {
    await page.goto(QUOTE);
    await page.getByRole('button', OPEN).click();
    await choose(page, 'Column, 480 px');
    await choose(page, 'Dark');
    await expect(page.locator('dialog iframe:visible')).toHaveAttribute('src', /#dark$/);
    expect((await page.locator('dialog iframe:visible').boundingBox())?.width).toBe(480);
    const code = await page.locator('#embed-dialog-frame-and-listener').innerText();
    expect(code).toContain('#dark"');
    expect(code).toContain(';max-width:480px"');
    expect(code).not.toContain('700px');
  });
});

test('keys open it, choose in it and close it, and frames load only then', async ({ page }) => {
  const embeds: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/embed/')) embeds.push(request.url());
  });
  await page.goto(QUOTE);
  await page.getByRole('button', OPEN).focus();
  expect(embeds).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Preview' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Frame that fits' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#embed-dialog-frame')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).not.toBeVisible();
  await expect(page.getByRole('button', OPEN)).toBeFocused();
  expect(new Set(embeds).size).toBe(1);
});

test('one click on a section’s page leads to its code', async ({ page }) => {
  await page.goto(`${EXPLAINER}the-call/`);
  await page.getByRole('link', { name: 'Embed this section' }).click();
  await expect(page).toHaveURL(/\/embed\/#section-the-call$/);
  const codes = page.getByRole('region', { name: 'The call', exact: true });
  await expect(codes.locator('details pre').first()).toBeInViewport();
  await expect(codes.locator('details pre').first()).toContainText(
    `${ORIGIN}/embed${EXPLAINER}the-call/`,
  );
});

const choose = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('radio', { name, exact: true }).check();

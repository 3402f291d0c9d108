import { expect, test } from '@playwright/test';

const EXPLAINER = '/ukraine-ceasefire-call/';
const SECTION = `${EXPLAINER}international-pressure/`;

test('without script, Share is a link to the thing’s own page', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(EXPLAINER);
  const share = page.getByRole('link', { name: 'Share “International pressure for peace”' });
  await share.click();
  await expect(page).toHaveURL(SECTION);
  await context.close();
});

test('with script, Share opens a menu with every way to share that thing', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = (data) => {
      document.documentElement.dataset['shared'] = JSON.stringify(data);
      return Promise.resolve();
    };
  });
  await page.goto(EXPLAINER);
  const share = page.getByRole('link', { name: 'Share “International pressure for peace”' });
  await share.click();
  const menu = page.locator('.share-menu');
  await expect(menu).toBeInViewport({ ratio: 1 });
  const address = `https://example.org${SECTION}`;
  for (const name of ['E-mail', 'Bluesky', 'WhatsApp', 'Reddit', 'X', 'LinkedIn']) {
    const href = await menu.getByRole('link', { name, exact: true }).getAttribute('href');
    expect(href).toContain(encodeURIComponent(address));
    if (name !== 'LinkedIn')
      expect(href).toContain(encodeURIComponent('“International pressure for peace”'));
  }
  const picture = await menu.getByRole('link', { name: 'Picture' }).getAttribute('href');
  expect((await page.request.get(picture ?? '')).headers()['content-type']).toBe('image/png');

  await menu.getByRole('button', { name: 'Send with an app' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-shared', /./);
  const shared = await page.locator('html').getAttribute('data-shared');
  expect(JSON.parse(shared ?? '')).toEqual({
    url: address,
    title: '“International pressure for peace”',
  });
  await expect(menu).toBeHidden();

  await share.click();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(page).toHaveURL(EXPLAINER);
});

test('the link is copied and that is said, and nothing moves', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(EXPLAINER);
  await page
    .locator('#international-pressure header')
    .getByRole('link', { name: /^Share/ })
    .click();
  const menu = page.locator('.share-menu');
  const copy = menu.getByRole('button', { name: 'Copy link', exact: true });
  const before = [await menu.boundingBox(), await copy.boundingBox()];
  await copy.click();
  await expect(menu.getByRole('status')).toHaveText('Link copied');
  expect([await menu.boundingBox(), await copy.boundingBox()]).toEqual(before);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `https://example.org${SECTION}`,
  );
});

test('where copying is not allowed, the address is shown and selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(`${EXPLAINER}timeline/`);
  await page
    .locator('.entry')
    .first()
    .getByRole('link', { name: /^Share/ })
    .click();
  await page.getByRole('button', { name: 'Copy link', exact: true }).click();
  const field = page.getByRole('textbox', { name: 'Link' });
  await expect(field).toHaveValue(/\/ukraine-ceasefire-call\/timeline\/#/);
  expect(await page.evaluate(() => String(getSelection()))).toBe(await field.inputValue());
});

test('what a copy button answers takes its place, and nothing moves', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${EXPLAINER}quotes/macron-guns-silent/`);
  const row = page.locator('copy-button').first();
  await row.scrollIntoViewIfNeeded();
  const before = await row.boundingBox();
  await row.getByRole('button').click();
  await expect(row.getByRole('status')).toHaveText('Copied');
  expect(await row.boundingBox()).toEqual(before);
});

for (const [path, place] of [
  [EXPLAINER, '.section header'],
  [`${EXPLAINER}timeline/`, '.entry'],
] as const)
  test(`every ${place} of ${path} can be shared, each by a name of its own`, async ({ page }) => {
    await page.goto(path);
    const count = await page.locator(place).count();
    expect(count).toBeGreaterThan(0);
    const links = page.locator(`${place} share-link a`);
    await expect(links).toHaveCount(count);
    const names = await links.allTextContents();
    expect(new Set(names).size).toBe(names.length);
  });

test('every quote has one control, which leads to all its forms', async ({ page }) => {
  await page.goto(EXPLAINER);
  const quotes = page.locator('.quote');
  const controls = quotes.getByRole('link', { name: /^Share / });
  expect(await quotes.count()).toBeGreaterThan(0);
  await expect(controls).toHaveCount(await quotes.count());
  const names = await controls.allTextContents();
  expect(new Set(names).size).toBe(names.length);
  await controls.first().click();
  const menu = page.locator('.share-menu');
  const embed = await menu.getByRole('link', { name: 'Embed' }).getAttribute('href');
  await menu.getByRole('link', { name: 'Use this quote' }).click();
  await expect(page.getByRole('heading', { name: 'Use this quote' })).toBeInViewport();
  await page.goto(embed ?? '');
  await expect(page.getByRole('heading', { name: /^Embed/ })).toBeInViewport();
});

test('the menu has plain links that carry title and address', async ({ page }) => {
  await page.goto(SECTION);
  await page.getByText('Share this page').click();
  const address = `https://example.org${SECTION}`;
  for (const name of ['E-mail', 'Bluesky', 'WhatsApp', 'Reddit', 'X', 'LinkedIn']) {
    const href = await page
      .locator('footer')
      .getByRole('link', { name, exact: true })
      .getAttribute('href');
    expect(href).toContain(encodeURIComponent(address));
  }
});

test('Mastodon asks for the reader’s server, keeps it on the device, and takes nothing but a host', async ({
  page,
  context,
}) => {
  await context.route(/mastodon\.example/, (route) => route.fulfill({ body: 'there' }));
  await page.goto(SECTION);
  await page.getByText('Share this page').click();
  const field = page.getByLabel('Mastodon server');
  const send = page.getByRole('button', { name: 'Share on Mastodon' });
  const opened: string[] = [];
  page.on('popup', (popup) => opened.push(popup.url()));
  for (const hostile of ['javascript:alert(1)', 'evil', '"><script>', 'a.example:80']) {
    await field.fill(hostile);
    await send.click();
    expect(await field.evaluate((input: HTMLInputElement) => input.validity.customError)).toBe(
      true,
    );
  }
  expect(opened).toEqual([]);
  await field.fill('@reader@Mastodon.example');
  const [popup] = await Promise.all([page.waitForEvent('popup'), send.click()]);
  expect(popup.url()).toMatch(/^https:\/\/mastodon\.example\/share\?text=/);
  expect(new URL(popup.url()).searchParams.get('text')).toContain(`https://example.org${SECTION}`);
  await page.reload();
  await page.getByText('Share this page').click();
  await expect(page.getByLabel('Mastodon server')).toHaveValue('mastodon.example');
});

test('selected words can be linked to on the section’s own page, and the link finds them', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(EXPLAINER);
  expect(requests.filter((url) => /selection-link|text-link/.test(url))).toEqual([]);
  await page.locator('#international-pressure .prose p').nth(1).selectText();
  await page.getByRole('button', { name: 'Copy link to this text' }).click();
  await expect(page.locator('selection-link').getByRole('status')).toHaveText('Link copied');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(address).pathname).toBe(SECTION);
  expect(address).toContain('#:~:text=');

  await page.setViewportSize({ width: 390, height: 300 });
  await page.goto(address);
  await expect(page.locator('.prose p').nth(1)).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('a link to words over several blocks finds the first of them', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(EXPLAINER);
  await page.evaluate(() => {
    const texts = document.querySelectorAll('#open-issues .prose > p');
    const range = document.createRange();
    range.setStartBefore(texts[1]!.lastChild!);
    range.setEndAfter(texts[3]!.firstChild!);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.getByRole('button', { name: 'Copy link to this text' }).click();
  await expect(page.locator('selection-link').getByRole('status')).toHaveText('Link copied');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  await page.setViewportSize({ width: 390, height: 300 });
  await page.goto(address);
  await expect(page.locator('.prose > p').nth(1)).toBeInViewport();
});

test('where words cannot be told apart, the link is to the page, and that is said', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(EXPLAINER);
  const prose = page.locator('#the-call .prose').last();
  await prose.evaluate((element) => {
    for (let number = 0; number < 30; number += 1) {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'The call';
      element.append(paragraph);
    }
  });
  await prose.locator('p').nth(-10).selectText();
  await page.getByRole('button', { name: 'Copy link to this text' }).click();
  await expect(page.locator('selection-link').getByRole('status')).toContainText(
    'no link of their own',
  );
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/the-call\/$/);
});

test('a selection can be linked to from the menu of its section, which keeps it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(EXPLAINER);
  await page.locator('#the-call .prose p').first().selectText();
  await expect(page.getByRole('button', { name: 'Copy link to this text' })).toBeVisible();
  await page.getByRole('link', { name: 'Share “The call”' }).click();
  const menu = page.locator('.share-menu');
  await menu.getByRole('button', { name: 'Copy link to this text' }).click();
  await expect(menu.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('#:~:text=');
});

test('words that a browser has translated are not linked to', async ({ page }) => {
  await page.goto(EXPLAINER);
  const paragraphs = page.locator('#the-call .prose p');
  const offer = page.getByRole('button', { name: 'Copy link to this text' });

  // Replaces the text directly, as Firefox does.
  await paragraphs.first().evaluate((paragraph) => paragraph.replaceChildren('Ein Satz.'));
  await paragraphs.last().selectText();
  await expect(offer).toBeVisible();
  await paragraphs.first().selectText();
  await expect(offer).toBeHidden();

  // With a mark on the page, as Chrome does.
  await paragraphs.last().selectText();
  await expect(offer).toBeVisible();
  await page.evaluate(() => document.documentElement.classList.add('translated-ltr'));
  await paragraphs.nth(1).selectText();
  await expect(offer).toBeHidden();
});

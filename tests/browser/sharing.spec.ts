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

test('with script, Share opens the system’s sheet with the address and the name', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.share = (data) => {
      document.documentElement.dataset['shared'] = JSON.stringify(data);
      return Promise.resolve();
    };
  });
  await page.goto(EXPLAINER);
  await page.getByRole('link', { name: 'Share “International pressure for peace”' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-shared', /./);
  const shared = await page.locator('html').getAttribute('data-shared');
  const { url, title } = JSON.parse(shared ?? '') as ShareData;
  expect(new URL(url ?? '').pathname).toBe(SECTION);
  expect(title).toBe('“International pressure for peace”');
});

test('where there is no sheet the address is copied and that is said', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await page.goto(EXPLAINER);
  const header = page.locator('#international-pressure header');
  await header.getByRole('link', { name: /^Share/ }).click();
  await expect(header.getByRole('status').first()).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    new RegExp(`${SECTION}$`),
  );
  await expect(page).toHaveURL(EXPLAINER);
});

test('where copying is not allowed either, the address is shown and selected', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(`${EXPLAINER}timeline/`);
  await page
    .locator('.entry')
    .first()
    .getByRole('link', { name: /^Share/ })
    .click();
  const field = page.getByRole('textbox', { name: 'Link' });
  await expect(field).toHaveValue(/\/ukraine-ceasefire-call\/timeline\/#/);
  expect(await page.evaluate(() => String(getSelection()))).toBe(await field.inputValue());
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

test('every quote leads to its own page, at the ways to use it', async ({ page }) => {
  await page.goto(EXPLAINER);
  const quotes = page.locator('.quote');
  expect(await quotes.count()).toBeGreaterThan(0);
  await expect(quotes.getByRole('link', { name: 'Use this quote' })).toHaveCount(
    await quotes.count(),
  );
  await quotes.first().getByRole('link', { name: 'Use this quote' }).click();
  await expect(page.getByRole('heading', { name: 'Use this quote' })).toBeInViewport();
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
  expect(requests.filter((url) => url.includes('fragment-generation'))).toEqual([]);
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

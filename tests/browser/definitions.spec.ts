import { expect, test } from '@playwright/test';

const EXPLAINER = '/ukraine-ceasefire-call/';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a press on a word opens its definition at the word, Escape closes it', async ({
      page,
    }) => {
      await page.goto(EXPLAINER);
      const word = page.locator('#the-call .mention', { hasText: 'ceasefire' });
      const box = page.locator('#about-term-ceasefire');
      await word.click();
      await expect(box).toBeVisible();
      await expect(box).toContainText('A halt to fighting that the sides agree on');
      await expect(box.getByRole('link', { name: 'Wikipedia, Ceasefire' })).toBeVisible();
      const [at, placed] = [await word.boundingBox(), await box.boundingBox()];
      expect(Math.abs((placed?.y ?? 0) - (at?.y ?? 0) - (at?.height ?? 0))).toBeLessThan(40);
      await page.keyboard.press('Escape');
      await expect(box).toBeHidden();
    });
  });
}

for (const [width, height] of [
  [1280, 800],
  [1280, 320],
  [390, 700],
] as const)
  test(`a definition opens in view wherever the page is scrolled to, ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(EXPLAINER);
    const word = page.locator('#open-issues .mention').first();
    for (const top of [40, height / 2, height - 60]) {
      await word.evaluate((element, at) => {
        scrollTo({ top: element.getBoundingClientRect().top + scrollY - at, behavior: 'instant' });
        (element as HTMLElement).click();
      }, top);
      await expect(page.locator(':popover-open')).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Escape');
    }
  });

test('the keyboard reaches a definition, its links, and the text again', async ({ page }) => {
  await page.goto(EXPLAINER);
  const opener = page.getByRole('button', { name: 'ceasefire', exact: true }).first();
  await opener.focus();
  await page.keyboard.press('Enter');
  const box = page.locator('#about-term-ceasefire');
  await expect(box).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(box.getByRole('link', { name: 'Wikipedia, Ceasefire' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(box.getByRole('link', { name: 'Where it is used, related terms' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 700 } });

  test('a tap opens a sheet at the foot of the window, a tap outside closes it', async ({
    page,
  }) => {
    await page.goto(EXPLAINER);
    await page.locator('#the-call .mention', { hasText: 'Donald Trump' }).tap();
    const box = page.locator('#about-actor-donald-trump');
    await expect(box).toContainText('President of the United States');
    await expect(box.getByRole('link', { name: 'All positions and quotes' })).toHaveAttribute(
      'href',
      `${EXPLAINER}by/donald-trump/`,
    );
    const placed = await box.boundingBox();
    expect(Math.round((placed?.y ?? 0) + (placed?.height ?? 0))).toBe(700);
    expect(placed?.width).toBe(390);
    await page.touchscreen.tap(195, 40);
    await expect(box).toBeHidden();
  });
});

test('a term or actor is marked once a section, and never in a heading, link or quotation', async ({
  page,
}) => {
  await page.goto(EXPLAINER);
  for (const section of await page.locator('.section').all()) {
    const targets = await section
      .locator('.mention + button')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('popovertarget')));
    expect(new Set(targets).size).toBe(targets.length);
  }
  await expect(page.locator(':is(h1, h2, h3, a, blockquote) .mention')).toHaveCount(0);
});

test('a browser’s search finds a phrase that runs across a marked word', async ({ page }) => {
  await page.goto(`${EXPLAINER}international-pressure/`);
  const found = await page.evaluate(() =>
    (window as unknown as { find(text: string): boolean }).find('Zelensky, President of Ukraine'),
  );
  expect(found).toBe(true);
});

test('terms in quoted words are listed under the card, the words are left alone', async ({
  page,
}) => {
  await page.goto(`${EXPLAINER}quotes/lammy-full-ceasefire/`);
  const card = page.locator('figure').first();
  await expect(card.locator('blockquote .mention')).toHaveCount(0);
  await expect(card.getByRole('link', { name: 'Unconditional ceasefire' })).toHaveAttribute(
    'href',
    '/glossary/unconditional-ceasefire/',
  );
});

import { expect, test } from '@playwright/test';
import { readContent } from '#content/read-content.ts';

const EXPLAINER = 'ukraine-ceasefire-call';
const { content } = await readContent('content');
const quotes = Object.entries(content.explainers.find(({ id }) => id === EXPLAINER)?.quotes ?? {});
const VERDICTS = {
  matches: 'Matches',
  shortened: 'Shortened',
  reworded: 'Reworded',
  translated: 'Translation differs',
  unchecked: 'Not checked',
};

for (const [id, { wording, reported }] of quotes) {
  const path = `/${EXPLAINER}/quotes/${id}/`;

  test(`${id} shows its verdict, and the other reports where the words differ`, async ({
    page,
  }) => {
    await page.goto(path);
    const card = page.locator('figure').first();
    await expect(card.getByText(`${VERDICTS[wording]}.`, { exact: true })).toBeVisible();
    for (const report of reported) {
      expect(await card.locator('blockquote .text').allTextContents()).toContain(report.text);
    }
    expect((await card.locator('ins, del').count()) > 0).toBe(wording !== 'matches');
  });
}

test('a quote page is complete without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/${EXPLAINER}/quotes/macron-guns-silent/`);
  await expect(page.getByRole('heading', { name: 'Use this quote' })).toBeVisible();
  await expect(page.getByText('> Enough deaths.')).toBeVisible();
  // Controls that need script are absent; the others work.
  await page.locator('main').getByRole('button').click();
  await expect(page.getByRole('dialog', { name: 'Embed' })).toBeVisible();
  await context.close();
});

test('copying a text says so, and where it is not allowed the text is selected', async ({
  browser,
}) => {
  for (const permissions of [['clipboard-read', 'clipboard-write'], []]) {
    const context = await browser.newContext({ permissions });
    const page = await context.newPage();
    if (permissions.length === 0)
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'clipboard', { value: undefined }),
      );
    await page.goto(`/${EXPLAINER}/quotes/macron-guns-silent/`);
    await page.getByRole('button', { name: 'Copy Text' }).click();
    if (permissions.length > 0) {
      await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
        /^“Enough deaths\./,
      );
    } else {
      await expect(page.getByRole('status').filter({ hasText: 'Selected' })).toBeVisible();
      expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^“Enough deaths\./);
    }
    await context.close();
  }
});

test('the list of quotes is filtered by wording without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/${EXPLAINER}/quotes/`);
  await page.getByText('Shortened', { exact: true }).click();
  await expect(page.locator('figure:visible')).toHaveCount(1);
  await expect(page.locator('figure:visible')).toContainText('Enough lives destroyed.');
  await context.close();
});

test('a quotation is copied without the words that only a screen reader hears', async ({
  page,
}) => {
  await page.goto(`/${EXPLAINER}/quotes/trump-must-end-now/`);
  const selected = await page
    .locator('blockquote')
    .first()
    .evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return getSelection()?.toString();
    });
  expect(selected).toBe('“This must end NOW.”');
});

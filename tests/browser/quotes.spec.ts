import { expect, test } from '@playwright/test';
import { readContent } from '#content/read-content.ts';
import { getVerdict } from '#model/verdict.ts';

const EXPLAINER = 'ukraine-ceasefire-call';
const { content } = await readContent('content');
const quotes = Object.entries(content.explainers.find(({ id }) => id === EXPLAINER)?.quotes ?? {});
const FINDINGS = {
  matches: 'Same words.',
  shortened: 'leaves words out.',
  reworded: 'differ.',
  translated: 'Two translations: spoken in',
  unchecked: 'Not checked: no other report was found.',
};

for (const [id, quote] of quotes) {
  const { text, reported } = quote;
  const path = `/${EXPLAINER}/quotes/${id}/`;
  const verdict = getVerdict({ ...quote, language: quote.language ?? 'en' });

  test(`${id} says what was found, and shows the reported words before those of the article`, async ({
    page,
  }) => {
    await page.goto(path);
    const card = page.locator('figure').first();
    await expect(card.locator('.finding')).toContainText(FINDINGS[verdict]);
    for (const report of reported) await expect(card).toContainText(report.text);
    await expect(card.locator('.words.article')).toHaveText(`“${text}”`);
    const isMarked = verdict !== 'matches';
    expect((await card.locator('.words :is(ins, del)').count()) > 0).toBe(isMarked);
    if (isMarked) await expect(card.locator('.words').first()).toHaveClass(/report/);
  });
}

test('a quote page is complete without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/${EXPLAINER}/quotes/macron-guns-silent/`);
  await expect(page.getByRole('heading', { name: 'Use this quote' })).toBeVisible();
  await expect(
    page.getByText('> **The article (financialmirror.us) leaves words out.**'),
  ).toBeVisible();
  // Controls that need script are absent; the others work.
  await page.getByRole('button', { name: 'Preview, with a choice' }).click();
  await expect(page.getByRole('dialog', { name: 'Preview' })).toBeVisible();
  await context.close();
});

/** The reported words come first. */
const BOTH_WORDINGS = /Enough lives destroyed\.[^]*“Enough deaths\. Enough destruction\./;

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
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(BOTH_WORDINGS);
    } else {
      await expect(page.getByRole('status').filter({ hasText: 'Selected' })).toBeVisible();
      expect(await page.evaluate(() => getSelection()?.toString())).toMatch(BOTH_WORDINGS);
    }
    await context.close();
  }
});

test('the list of quotes is filtered by wording without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/${EXPLAINER}/quotes/`);
  await page.getByText('Words left out', { exact: true }).click();
  await expect(page.locator('figure:visible')).toHaveCount(1);
  await expect(page.locator('figure:visible')).toContainText('Enough lives destroyed.');
  await context.close();
});

test('a quotation is copied without the words that only a screen reader hears', async ({
  page,
}) => {
  await page.goto(`/${EXPLAINER}/quotes/trump-must-end-now/`);
  const selected = await page.locator('.words.article').evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString();
  });
  expect(selected).toBe('“This must end NOW.”');
});

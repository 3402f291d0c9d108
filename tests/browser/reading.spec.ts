import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { PROJECT_DIR } from '#environment.ts';
import { readContent } from '#content/read-content.ts';

const { content } = await readContent(join(PROJECT_DIR, 'content'));

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { id, explainer, sections, quotes, positions } of content.explainers) {
    test.beforeEach(({ page }) => page.goto(`/${id}/`).then(() => undefined));

    test(`a reader of ${id} sees the headline and every section in its order`, async ({ page }) => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(explainer.headline);
      const titles = explainer.sections.map((section) => sections[section]?.title ?? '');
      for (const title of titles)
        await expect(page.getByRole('region', { name: title })).toBeVisible();
      const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
      expect(headings.filter((heading) => titles.includes(heading))).toEqual(titles);
    });

    test(`a reader of ${id} sees the words of every quote`, async ({ page }) => {
      for (const { text } of Object.values(quotes)) {
        const quotation = page.getByRole('blockquote').filter({ hasText: text });
        await expect(quotation.first()).toBeVisible();
      }
    });

    test(`a reader of ${id} sees every position after the story in brief, and in the timeline in full`, async ({
      page,
    }) => {
      // What is not in the article stands in the timeline alone.
      const own = Object.entries(positions).filter(([, { sentence }]) => sentence !== undefined);
      for (const [position, { brief, says }] of own) {
        const entry = page.locator(`#${position}`);
        await expect(entry).toBeVisible();
        await expect(entry).toContainText(brief ?? says);
      }
      await page.goto(`/${id}/timeline/`);
      for (const [position, { says }] of Object.entries(positions)) {
        const entry = page.locator(`#${position}`);
        await expect(entry).toBeVisible();
        await expect(entry).toContainText(says);
      }
    });

    test(`a reader of ${id} comes from the contents to each section`, async ({ page }) => {
      const contents = page.getByRole('navigation', { name: 'Contents' });
      for (const section of explainer.sections) {
        const title = sections[section]?.title ?? '';
        await contents.getByRole('link', { name: title }).click();
        await expect(page).toHaveURL(`/${id}/#${section}`);
        await expect(page.getByRole('heading', { level: 2, name: title })).toBeInViewport();
      }
    });
  }

  test('the first key press offers the way past the masthead', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/#main');
  });
});

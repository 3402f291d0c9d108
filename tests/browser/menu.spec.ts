import { expect, test } from '@playwright/test';

const EXPLAINER = '/ukraine-ceasefire-call/';

test.use({ viewport: { width: 390, height: 844 } });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('the menu of a phone opens and leads to a section', async ({ page }) => {
      await page.goto(EXPLAINER);
      const parts = page.getByRole('navigation', { name: 'On this page' });
      await expect(parts).toBeHidden();
      await page.getByRole('button', { name: 'Menu' }).click();
      await expect(parts).toBeInViewport({ ratio: 1 });
      await parts.getByRole('link', { name: 'The open issues' }).click();
      await expect(page).toHaveURL(`${EXPLAINER}#open-issues`);
      await expect(page.getByRole('heading', { name: 'The open issues' })).toBeInViewport();
    });

    test('the menu of a phone leads to the other pages, and Escape closes it', async ({ page }) => {
      await page.goto('/about/');
      const opener = page.getByRole('button', { name: 'Menu' });
      const site = page.getByRole('navigation', { name: 'Site' });
      await opener.click();
      await expect(site.getByRole('link', { name: 'About' })).toHaveAttribute(
        'aria-current',
        'page',
      );
      await page.keyboard.press('Escape');
      await expect(site).toBeHidden();
      await opener.click();
      await site.getByRole('link', { name: 'Glossary' }).click();
      await expect(page).toHaveURL('/glossary/');
    });
  });

test('the menu of a phone closes when a link in it leads to a section', async ({ page }) => {
  await page.goto(EXPLAINER);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('.menu').getByRole('link', { name: 'What happened next' }).click();
  await expect(page.locator('.menu')).toBeHidden();
});

test('on a wide screen the ways to other pages stand in the row, without a menu', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(EXPLAINER);
  await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
  await expect(
    page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Actors' }),
  ).toBeVisible();
});

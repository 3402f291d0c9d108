import { expect, test } from '@playwright/test';
import { getTestSite, listTemplates, readTestSite } from '../built-site.ts';
import { findBarriersBesidesColours } from './checks/barriers.ts';
import { recordNoise } from './checks/noise.ts';
import { findOverflow } from './checks/overflow.ts';

const arabic = readTestSite('ARABIC');

test.describe('a site in Arabic', () => {
  test.use({ baseURL: getTestSite('ARABIC', 'URL') });

  for (const address of listTemplates(arabic.pages)) {
    test(`${address} reads from right to left, is quiet, fits and has no barrier`, async ({
      page,
      baseURL,
    }) => {
      const noise = recordNoise(page, baseURL ?? '');
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
      await expect(page.locator('html')).toHaveCSS('direction', 'rtl');
      expect.soft(await findOverflow(page), 'never scrolls sideways').toEqual([]);
      expect.soft(await findBarriersBesidesColours(page), 'has no barrier').toEqual([]);
      expect(noise, 'says nothing, asks nobody else').toEqual([]);
    });
  }

  test('says in Arabic what its scripts say', async ({ page }) => {
    await page.goto('/jisr/timeline/');
    await expect(page.getByRole('group', { name: 'المظهر' }).getByRole('button')).toHaveText([
      'النظام',
      'فاتح',
      'داكن',
    ]);
    await page.getByRole('radio').nth(1).check();
    await expect(page.getByRole('status').first()).toHaveText(/\d.*\p{Script=Arabic}/u);
  });

  test('sets Arabic in faces of its own, and Latin words from left to right', async ({ page }) => {
    await page.goto('/jisr/');
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter(({ family, status }) => family.includes('Script') && status === 'loaded')
        .map(({ family }) => family.replaceAll('"', ''));
    });
    expect(new Set(faces)).toEqual(
      new Set(['Record Serif Script', 'Record Display Script', 'Record Sans Script']),
    );
    const english = page.locator('.quote blockquote[lang="en"]').first();
    await expect(english).toHaveCSS('direction', 'ltr');
  });
});

test.describe('an explainer in two languages', () => {
  // The site has a base path, so addresses here have no leading slash.
  test.use({ baseURL: getTestSite('TRANSLATED', 'URL') });

  test('leads from each to the other, on the page and on every part that both have', async ({
    page,
  }) => {
    await page.goto('bridge/');
    await page.getByRole('link', { name: 'Українська' }).click();
    await expect(page).toHaveURL(/\/mist\/$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/bridge\/$/);
    for (const [here, there] of PARTS) {
      await page.goto(here);
      await page.getByRole('link', { name: 'Українська' }).click();
      await expect(page).toHaveURL(new RegExp(`${there}$`));
    }
  });

  test('has its people, terms and interface in its own language, whatever the site’s is', async ({
    page,
  }) => {
    await page.goto('mist/');
    await expect(page.locator('.quote figcaption').first()).toHaveText(/^\P{Script=Latin}+$/u);
    await expect(page.getByRole('heading', { name: 'Том Рід' })).toHaveCount(0);
    await expect(page.locator('table.dots th[scope=row]').first()).toHaveText(
      /^\P{Script=Latin}+$/u,
    );
    await expect(page.locator('#terms')).not.toContainText(/[A-Za-z]{4,}.*[A-Za-z]{4,}\./);
    await expect(page.getByRole('contentinfo')).toContainText('джерело');
  });

  test('is one story on the English home page, which leads to the other language', async ({
    page,
  }) => {
    await page.goto('');
    await expect(page.locator('article h2')).toHaveCount(1);
    await page.locator('article').getByRole('link', { name: 'Українська' }).click();
    await expect(page).toHaveURL(/\/mist\/$/);
  });

  test('is named on the English page of an actor, and told on its own', async ({ page }) => {
    await page.goto('actors/ada-berg/');
    const other = page.locator('li a[lang="uk"]');
    await expect(other).toHaveText(/\p{Script=Cyrillic}/u);
    await other.click();
    await expect(page).toHaveURL(/\/mist\/by\/ada-berg\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ада Берг');
  });
});

const PARTS = [
  ['bridge/the-vote/', '/mist/the-vote/'],
  ['bridge/timeline/', '/mist/timeline/'],
  ['bridge/positions/', '/mist/positions/'],
  ['bridge/quotes/', '/mist/quotes/'],
  ['bridge/sources/', '/mist/sources/'],
  ['bridge/updates/', '/mist/updates/'],
] as const;

import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readContent } from '#content/read-content.ts';
import { getTestSite, ORIGIN } from '../built-site.ts';
import { findBarriersOfCopy } from './checks/barriers.ts';
import { scrollToEnd } from './checks/check-page.ts';
import { stretchNames } from './checks/long-names.ts';
import { findOverflow } from './checks/overflow.ts';

const { content } = await readContent('content');
const MB = 1_000_000;

for (const { id, explainer, quotes, positions, sources } of content.explainers) {
  const folder = join(getTestSite('SITE', 'DIR'), id);
  const file = join(folder, `${id}.html`);
  const address = pathToFileURL(file).href;

  test(`the copy of ${id} opens from a disk with everything in it, and asks for nothing; its links stay in it or lead to the site`, async ({
    page,
  }) => {
    const noise: string[] = [];
    page.on('request', (request) => noise.push(request.url().slice(0, 100)));
    page.on('console', (message) => noise.push(message.text()));
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(explainer.headline);
    const faces = await page.evaluate(async () => {
      const { fonts } = document;
      await fonts.ready;
      return [...fonts].filter(({ status }) => status === 'loaded').length;
    });
    // Serif, display and sans, and the Cyrillic of the originals.
    expect(faces).toBe(4);
    for (const { text } of Object.values(quotes))
      await expect(
        page.locator('.quote .words.article').filter({ hasText: text }).first(),
      ).toBeVisible();
    await scrollToEnd(page);
    const parts = [
      '.lead',
      `#${explainer.sections[0]}`,
      `.day:has(#${Object.keys(positions)[0]})`,
      '#positions h2',
      '#terms dt',
      '.sources > li:first-child',
      '#method .prose p',
      'footer',
    ];
    for (const part of parts) await expect(page.locator(part).first(), part).toBeVisible();
    expect.soft(await findBarriersOfCopy(page, parts)).toEqual([]);

    const hrefs = await page
      .locator('body [href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.filter((href) => !/^(#|https?:|mailto:)/.test(href))).toEqual([]);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map((one) => `#${one.id}`));
    expect(hrefs.filter((href) => href.startsWith('#') && !ids.includes(href))).toEqual([]);
    for (const source of Object.keys(sources)) expect(ids).toContain(`#source-${source}`);
    // The sources are in the copy; the data files are on the site alone.
    expect(hrefs.filter((href) => href.startsWith(`${ORIGIN}/${id}/sources/`))).toEqual([
      `${ORIGIN}/${id}/sources/#data`,
    ]);

    await page.locator('.note .refs .ref').first().click();
    await page.locator(':popover-open a[href^="#source-"]').click();
    await expect(page.locator('.sources :target')).toBeInViewport();
    expect(page.url()).toMatch(new RegExp(`^${address}#source-`));
    expect(noise).toEqual([address]);

    // Last, because it changes the page.
    await stretchNames(page);
    expect(await findOverflow(page, [320]), 'has room for long names').toEqual([]);
  });

  test(`${id} offers its copies with their sizes`, async ({ page }) => {
    const sizes = ['html', 'md'].map(
      (format) => readFileSync(join(folder, `${id}.${format}`)).length,
    );
    expect(sizes[0]).toBeLessThanOrEqual(MB);
    await page.goto(`/${id}/`);
    for (const [index, name] of ['HTML', 'Markdown'].entries()) {
      const size = Math.ceil((sizes[index] ?? 0) / 1000);
      const link = page.getByRole('link', { name: `${name} (${size} KB)` });
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(download.suggestedFilename()).toBe(`${id}.${index === 0 ? 'html' : 'md'}`);
    }
  });
}

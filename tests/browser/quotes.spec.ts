import { expect, test } from '@playwright/test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { brotliCompressSync } from 'node:zlib';
import { readContent } from '#content/read-content.ts';
import { files, readPage } from './built-site.ts';

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

test('the article has ten quotes', () => expect(quotes).toHaveLength(10));

for (const [id, { text, wording, reported }] of quotes) {
  const path = `/${EXPLAINER}/quotes/${id}/`;

  test(`${id} has the same characters on its page, in the citations and in the structured data`, async ({
    page,
    request,
  }) => {
    await page.goto(path);
    expect(await page.locator('blockquote .text').first().textContent()).toBe(text);
    const data = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
    );
    expect(data).toMatchObject({ '@type': 'WebPage', mainEntity: { '@type': 'Quotation', text } });

    const read = async (format: string) => (await request.get(`${path}cite.${format}`)).text();
    expect(JSON.parse(await read('json'))[0].note).toBe(text);
    const [ris] = new Cite(await read('ris')).data;
    expect(ris?.['title']).toContain(`“${text}”`);
    expect(ris?.['URL']).toBe(`https://example.org${path}`);
    const [bib] = new Cite(await read('bib')).data;
    expect(bib?.['note']).toBe(text);
    expect(bib?.['URL']).toBe(`https://example.org${path}`);
  });

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

  test(`${id} keeps its page light`, () => {
    const html = readPage(path);
    const styles = files.filter((file) => html.includes(`href="${file}"`) && file.endsWith('.css'));
    const bytes = [html, ...styles.map((file) => readPage(file))].map(
      (part) => brotliCompressSync(part).length,
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(15 * 1024);
  });
}

test('a quote page is complete without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/${EXPLAINER}/quotes/macron-guns-silent/`);
  await expect(page.getByRole('heading', { name: 'Use this quote' })).toBeVisible();
  await expect(page.getByText('> Enough deaths.')).toBeVisible();
  // What needs script is not there; what does not works.
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

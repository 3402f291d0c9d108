import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { readContent } from '#content/read-content.ts';
import { PROJECT_DIR } from '#environment.ts';
import { ENGLISH } from '#i18n/english.ts';
import { resolveExplainer } from '#model/resolve-explainer.ts';
import { estimateQuoteHeight, estimateTermHeight, NOMINAL_WIDTH } from '#outputs/embeds/height.ts';
import { getQuoteView } from '#outputs/embeds/quote-view.ts';
import type { SiteContent } from '#schemas/files.ts';
import { embeds, listTemplates } from '../built-site.ts';
import { checkPage } from './checks/check-page.ts';
import { expectFit } from './checks/frame-fit.ts';
import { recordNoise } from './checks/noise.ts';
import { watchRequests } from './checks/settle.ts';
import { getCardHeight } from './embed-parents/host.ts';

const templates = listTemplates(embeds);
const heights = await getSaidHeights();

test.use({ viewport: { width: NOMINAL_WIDTH, height: 800 } });

test('every quote and every term has an embed', () => {
  expect(heights.size).toBeGreaterThan(0);
  expect([...heights.keys()].filter((address) => !embeds.includes(address))).toEqual([]);
});

// One visit for all checks.
for (const address of embeds) {
  test(`${address} asks for nothing else, fits its frame and any width, and has no barrier`, async ({
    page,
    baseURL,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const noise = recordNoise(page, baseURL ?? '');
    const settle = watchRequests(page);
    await page.goto(address);
    const said = heights.get(address);
    if (said !== undefined) expectFit(await getCardHeight(page.mainFrame()), said);

    for (const width of [240, 300, 480, 700, 900]) {
      await page.setViewportSize({ width, height: 600 });
      expect(await getOverflow(page), `${width} px`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 320, height: 600 });
    await setTextSize(page, '200%');
    expect(await getOverflow(page), 'text of twice the size').toBeLessThanOrEqual(0);
    await setTextSize(page, '');

    await page.setViewportSize({ width: 1280, height: 720 });
    await checkPage(page, { isTemplate: templates.includes(address), narrowest: 240 });
    await settle();
    expect(requests.filter((url) => !url.endsWith('/favicon.ico'))).toHaveLength(1);
    expect(noise, 'says nothing, asks nobody else').toEqual([]);
  });
}

const getOverflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const setTextSize = (page: Page, size: string) =>
  page.evaluate((wanted) => {
    document.documentElement.style.fontSize = wanted;
  }, size);

/** The heights that the site states for its embeds of quotes and terms, by address. */
async function getSaidHeights(): Promise<Map<string, number>> {
  const { content } = await readContent(join(PROJECT_DIR, 'content'));
  // Content with problems would already have failed the build.
  const shared = content.site as SiteContent;
  const site = shared.site.name;
  return new Map(
    content.explainers
      .map((explainer) => resolveExplainer(explainer, shared))
      .flatMap(({ id, quotes, updates, terms }) => [
        ...quotes.map((quote): [string, number] => [
          `/embed/${id}/quotes/${quote.id}/`,
          estimateQuoteHeight(getQuoteView(quote, updates, ENGLISH), site, ENGLISH),
        ]),
        ...terms.map((term): [string, number] => [
          `/embed/glossary/${term.id}/`,
          estimateTermHeight(term, site, ENGLISH),
        ]),
      ]),
  );
}

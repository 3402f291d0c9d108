import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import {
  getExplainerEmbeddables,
  getSectionEmbeddable,
} from '#outputs/embeds/explainer-embeddables.ts';
import { getQuoteEmbeddable } from '#outputs/embeds/quote-embeddable.ts';
import { getTermEmbeddable } from '#outputs/embeds/term-embeddable.ts';
import { embeds, listTemplates } from '../built-site.ts';
import { checkPage } from './checks/check-page.ts';
import { expectFit } from './checks/frame-fit.ts';
import { recordNoise } from './checks/noise.ts';
import { watchRequests } from './checks/settle.ts';
import { actors, explainers, site, urls } from './embed-parents/real-content.ts';

const templates = listTemplates(embeds);
const heights = getSaidHeights();

test('everything that has a height has an embed', () => {
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
    if (said !== undefined) await expectFit(page, said);

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

/** The heights that the site states for frames of its embeds, as CSS, by address; whole lists scroll. */
function getSaidHeights(): Map<string, string> {
  const embeddables = explainers.flatMap((explainer) => [
    ...getExplainerEmbeddables(explainer, actors, urls),
    ...explainer.sections.map((section) => getSectionEmbeddable(section, explainer, urls)),
    ...explainer.quotes.map((quote) => getQuoteEmbeddable(quote, explainer, site, urls)),
    ...explainer.terms.map((term) => getTermEmbeddable(term, site.language, urls)),
  ]);
  return new Map(embeddables.map(({ embedPath, fluidHeight }) => [embedPath, fluidHeight]));
}

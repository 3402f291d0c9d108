import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { pages } from './built-site.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    for (const address of pages) {
      test(`${address} loads from its own host alone and says nothing in the console`, async ({
        page,
        baseURL,
      }) => {
        const noise = recordNoise(page, baseURL ?? '');
        await page.goto(address);
        await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
        if (javaScriptEnabled) await page.waitForLoadState('networkidle');
        expect(noise).toEqual([]);
      });
    }
  });
}

/** What a page should not do. A breach of its Content Security Policy is a console message. */
function recordNoise(page: Page, ownHost: string): string[] {
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => noise.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) noise.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(ownHost)) noise.push(`elsewhere: ${request.url()}`);
  });
  return noise;
}

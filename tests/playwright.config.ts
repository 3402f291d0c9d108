import { defineConfig } from '@playwright/test';

const url = process.env['TEST_SITE_URL'];
if (!url) throw new Error('The browser tests need a built site: run `npm test -- browser`.');

// A scraper would else use a regular expression engine that has to be compiled, and that is left out (package.json).
process.env['METASCRAPER_RE2'] = 'false';

/** `tests/tools/test.ts` builds the site, serves it and names the browser. */
export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  // A page often waits for its own timers: half as many workers again as processors keep those busy.
  workers: '150%',
  // A slow or busy machine is no failure.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: url,
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'] ?? '' },
  },
});

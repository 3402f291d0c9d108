import { defineConfig } from '@playwright/test';
import { getTestSite } from './built-site.ts';

/** `tests/tools/test.ts` builds the sites, serves them and names the browser. */
export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  // A page often waits for its own timers, so half as many workers again as processors keeps them busy.
  workers: '150%',
  // Slow or busy machines must not fail, so only what never ends runs into the timeout.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: getTestSite('SITE', 'URL'),
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'] ?? '' },
  },
});

import { defineConfig } from '@playwright/test';
import { getTestSite } from './built-site.ts';

/** `tests/tools/test.ts` builds the sites, serves them and names the browser. */
export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  // A page often waits for its own timers: half as many workers again as processors keep those busy.
  workers: '150%',
  // A slow or busy machine is no failure: only what never ends runs out of time.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: getTestSite('SITE', 'URL'),
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'] ?? '' },
  },
});

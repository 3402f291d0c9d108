import { getViteConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Slow or busy machines must not fail, so only what never ends runs into the timeout. */
const PATIENCE = 1_200_000;

/** One kind of test. */
const define = (name: string) => ({
  name,
  include: [`tests/${name}/**/*.test.ts`],
  testTimeout: PATIENCE,
  hookTimeout: PATIENCE,
});

export default defineConfig({
  test: {
    // By default vitest leaves a processor free, which on two processors is half.
    maxWorkers: '100%',
    projects: [
      // Pure functions keep no state, so their files share what they import.
      { root, test: { ...define('unit'), isolate: false } },
      // Components need Astro's own Vite plugins; without the toolbar their HTML equals that of a build.
      getViteConfig(
        { root, test: define('components') },
        { root, devToolbar: { enabled: false }, logLevel: 'warn' },
      ),
      // Builds cannot run in a project with `getViteConfig`, where `import { build } from 'astro'` is replaced.
      { root, test: { ...define('site'), globalSetup: 'tests/site/run-folder.ts' } },
      // These tests only read files, and share parsed pages. Without this setting a scraper would use a regular
      // expression engine that has to be compiled, and that is left out (package.json).
      { root, test: { ...define('built'), isolate: false, env: { METASCRAPER_RE2: 'false' } } },
    ],
  },
});

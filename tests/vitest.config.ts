import { getViteConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A slow or busy machine is no failure: only what never ends runs out of time. */
const PATIENCE = 1_200_000;

/** One kind of test. */
const define = (name: string) => ({
  name,
  include: [`tests/${name}/**/*.test.ts`],
  testTimeout: PATIENCE,
  hookTimeout: PATIENCE,
  // Vitest empties every stylesheet, also where its text is asked for: the palette is read from theme.css.
  css: { include: [/\.css\?raw$/] },
});

export default defineConfig({
  test: {
    // Vitest alone would leave a processor free: of two, half.
    maxWorkers: '100%',
    projects: [
      // Pure functions leave nothing behind, so their files share what they import.
      { root, test: { ...define('unit'), isolate: false } },
      // Components need Astro's own Vite plugins; without the toolbar their HTML is that of a build.
      getViteConfig(
        { root, test: define('components') },
        { root, devToolbar: { enabled: false }, logLevel: 'warn' },
      ),
      // Builds must not run in a project with `getViteConfig`, where `import { build } from 'astro'` is replaced.
      { root, test: { ...define('site'), globalSetup: 'tests/site/run-folder.ts' } },
      // Only reads files, and shares the pages that are parsed. A scraper would else use a regular expression engine that
      // has to be compiled, and that is left out (package.json).
      { root, test: { ...define('built'), isolate: false, env: { METASCRAPER_RE2: 'false' } } },
    ],
  },
});

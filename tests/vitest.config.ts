import { getViteConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One kind of test. A slow or busy machine is no failure, so each has two minutes. */
const define = (name: string) => ({
  name,
  include: [`tests/${name}/**/*.test.ts`],
  testTimeout: 120_000,
  hookTimeout: 120_000,
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
      { root, test: define('site') },
    ],
  },
});

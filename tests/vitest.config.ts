import { getViteConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One kind of test. A slow or busy machine is no failure, so each has a minute. */
const define = (name: string) => ({
  name,
  include: [`tests/${name}/**/*.test.ts`],
  testTimeout: 60_000,
  hookTimeout: 60_000,
});

export default defineConfig({
  test: {
    projects: [
      { root, test: define('unit') },
      // Components need Astro's own Vite plugins; without the toolbar their HTML is that of a build.
      getViteConfig(
        { root, test: define('components') },
        { root, devToolbar: { enabled: false }, logLevel: 'warn' },
      ),
      // Builds share Astro's folders, so one file runs after the other. They must not run in a
      // project with `getViteConfig`, where `import { build } from 'astro'` is replaced.
      { root, test: { ...define('site'), fileParallelism: false } },
    ],
  },
});

import { getViteConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  test: {
    projects: [
      { root, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      // Components need Astro's own Vite plugins; without the toolbar their HTML is that of a build.
      getViteConfig(
        { root, test: { name: 'components', include: ['tests/components/**/*.test.ts'] } },
        { root, devToolbar: { enabled: false }, logLevel: 'warn' },
      ),
      // Builds share Astro's cache folder, so one file runs after the other. They must not run in
      // a project with `getViteConfig`, where `import { build } from 'astro'` is replaced.
      {
        root,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

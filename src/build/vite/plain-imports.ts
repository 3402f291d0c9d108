import type { Plugin } from 'vite';

/**
 * Leaves `import()` to the browser. Vite puts a helper around it that loads styles and further files ahead; our scripts
 * have neither, and the helper would weigh more than all that a page runs at first.
 */
export const plainImports: Plugin = {
  name: 'on-record:plain-imports',
  enforce: 'pre',
  // What is loaded ahead would be listed in every script that has an `import()`.
  configEnvironment: () => ({ build: { modulePreload: false } }),
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

import type { Plugin } from 'vite';

/**
 * Leaves `import()` to the browser. Vite wraps it in a helper that preloads styles and further files; our scripts have
 * neither, and the helper would be larger than all the script that a page runs at first.
 */
export const plainImports: Plugin = {
  name: 'on-record:plain-imports',
  enforce: 'pre',
  // Otherwise every script with an `import()` would contain a list of files to preload.
  configEnvironment: () => ({ build: { modulePreload: false } }),
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

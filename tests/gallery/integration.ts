import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

/**
 * Adds the gallery to the site: a list of all components, a page for each, and a document for each example in each
 * direction of writing. Only `npm run gallery` and its tests use it, so it cannot get into the published site.
 */
export const gallery: AstroIntegration = {
  name: 'gallery',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const [pattern, page] of Object.entries(ROUTES))
        injectRoute({ pattern, entrypoint: new URL(page, import.meta.url), prerender: true });
    },
  },
};

/** The content that the gallery uses. */
export const GALLERY_CONTENT = fileURLToPath(new URL('../fixtures/base/content', import.meta.url));

const ROUTES = {
  '/gallery': './pages/index.astro',
  '/gallery/[component]': './pages/component.astro',
  '/gallery/[component]/[example]/[direction]': './pages/example.astro',
};

import { createUrls } from '#model/urls.ts';

/** The addresses of this build, with its origin and base path. */
export const urls = createUrls({
  origin: import.meta.env.SITE,
  base: import.meta.env.BASE_URL,
});

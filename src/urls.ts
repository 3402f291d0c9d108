import { createUrls } from '#model/urls.ts';

/** The addresses of this build, under its site and base path. */
export const urls = createUrls({
  origin: import.meta.env.SITE,
  base: import.meta.env.BASE_URL,
});

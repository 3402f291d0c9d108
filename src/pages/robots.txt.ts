import type { APIRoute } from 'astro';
import { urls } from '#urls.ts';

/**
 * https://www.rfc-editor.org/rfc/rfc9309: everything may be crawled; embeds themselves declare that they are not to be
 * indexed.
 */
export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${urls.absolute(`${urls.home()}sitemap-index.xml`)}\n`,
  );

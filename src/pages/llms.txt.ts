import type { APIRoute } from 'astro';
import { writeSiteOverview } from '#outputs/markdown/site-overview.ts';
import { getExplainers, getSite } from '#library.ts';
import { urls } from '#urls.ts';

export const GET: APIRoute = async () =>
  new Response(writeSiteOverview(await getExplainers(), await getSite(), urls));

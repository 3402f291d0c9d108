import type { APIRoute, GetStaticPaths } from 'astro';
import { getOembedFiles } from '#embeds/oembed-files.ts';
import type { OembedFile } from '#embeds/oembed-files.ts';
import { getActors, getExplainers, getSite, getTerms } from '#library.ts';
import { urls } from '#urls.ts';

export const getStaticPaths = (async () =>
  getOembedFiles(
    await getSite(),
    await getExplainers(),
    await getActors(),
    await getTerms(),
    urls,
  )) satisfies GetStaticPaths;

export const GET: APIRoute<OembedFile['props']> = ({ props }) =>
  new Response(JSON.stringify(props.oembed), { headers: { 'content-type': 'application/json' } });

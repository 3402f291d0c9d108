import type { APIRoute, GetStaticPaths } from 'astro';
import { getOembedFiles } from '#embeds/oembed-files.ts';
import type { OembedFile } from '#embeds/oembed-files.ts';
import { renderOembedXml } from '#embeds/oembed.ts';
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
  new Response(renderOembedXml(props.oembed), {
    headers: { 'content-type': 'text/xml; charset=utf-8' },
  });

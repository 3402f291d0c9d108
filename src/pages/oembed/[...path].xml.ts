import type { APIRoute, GetStaticPaths } from 'astro';
import { getOembedPaths } from '#embeds/oembed-paths.ts';
import { renderOembedXml } from '#embeds/oembed.ts';
import type { Oembed } from '#embeds/oembed.ts';

export const getStaticPaths = getOembedPaths satisfies GetStaticPaths;

export const GET: APIRoute<{ oembed: Oembed }> = ({ props }) =>
  new Response(renderOembedXml(props.oembed), { headers: { 'content-type': 'text/xml; charset=utf-8' } });

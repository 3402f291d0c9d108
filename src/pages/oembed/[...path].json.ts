import type { APIRoute, GetStaticPaths } from 'astro';
import { getOembedPaths } from '#embeds/oembed-paths.ts';
import type { Oembed } from '#embeds/oembed.ts';

export const getStaticPaths = getOembedPaths satisfies GetStaticPaths;

export const GET: APIRoute<{ oembed: Oembed }> = ({ props }) =>
  new Response(JSON.stringify(props.oembed), { headers: { 'content-type': 'application/json' } });

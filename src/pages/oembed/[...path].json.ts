import type { APIRoute, GetStaticPaths } from 'astro';
import type { OembedFile } from '#outputs/embeds/oembed-files.ts';
import { getOembedPaths } from '../_oembed.ts';

export const getStaticPaths = getOembedPaths satisfies GetStaticPaths;

export const GET: APIRoute<OembedFile['props']> = ({ props }) =>
  new Response(JSON.stringify(props.oembed), { headers: { 'content-type': 'application/json' } });

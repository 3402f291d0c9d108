import type { APIRoute, GetStaticPaths } from 'astro';
import type { OembedFile } from '#outputs/embeds/oembed-files.ts';
import { renderOembedXml } from '#outputs/embeds/oembed.ts';
import { getOembedPaths } from '../_oembed.ts';

export const getStaticPaths = getOembedPaths satisfies GetStaticPaths;

export const GET: APIRoute<OembedFile['props']> = ({ props }) =>
  new Response(renderOembedXml(props.oembed), {
    headers: { 'content-type': 'text/xml; charset=utf-8' },
  });

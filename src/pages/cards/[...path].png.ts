import type { APIRoute, GetStaticPaths } from 'astro';
import { getPng } from '#outputs/cards/cache.ts';
import { drawAll, getCardFiles } from '#outputs/cards/card-files.ts';
import type { CardFile } from '#outputs/cards/card-files.ts';
import { chooseBuilt } from '#library.ts';
import { measureStep } from '#measure-step.ts';
import { getSubjects } from '../_subjects.ts';

export const getStaticPaths = (async () => {
  // A shard has no page for the picture of the whole site.
  const cards = await chooseBuilt(getCardFiles(await getSubjects()));
  const { files, warnings } = await measureStep('pictures', () => drawAll(cards));
  for (const warning of warnings) console.warn(warning);
  return files;
}) satisfies GetStaticPaths;

export const GET: APIRoute<CardFile['props']> = async ({ props }) =>
  new Response(new Uint8Array(await getPng(props.card)), {
    headers: { 'content-type': 'image/png' },
  });

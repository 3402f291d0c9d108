import type { APIRoute, GetStaticPaths } from 'astro';
import { getPng } from '#outputs/cards/cache.ts';
import { drawAll, getCardFiles } from '#outputs/cards/card-files.ts';
import type { CardFile } from '#outputs/cards/card-files.ts';
import { chooseBuilt, getActors, getExplainers, getSite, getTerms } from '#library.ts';
import { measureStep } from '#measure-step.ts';
import { urls } from '#urls.ts';

export const getStaticPaths = (async () => {
  const [site, explainers, actors] = [await getSite(), await getExplainers(), await getActors()];
  const cards = await chooseBuilt(
    getCardFiles({ site, explainers, actors, terms: await getTerms(), urls }),
  );
  const { files, warnings } = await measureStep('pictures', () => drawAll(cards));
  for (const warning of warnings) console.warn(warning);
  return files;
}) satisfies GetStaticPaths;

export const GET: APIRoute<CardFile['props']> = async ({ props }) =>
  new Response(new Uint8Array(await getPng(props.card)), {
    headers: { 'content-type': 'image/png' },
  });

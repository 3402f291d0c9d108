import type { APIRoute, GetStaticPaths } from 'astro';
import { makeRss } from '#feeds/feed-files.ts';
import { getExplainer, getExplainers, getSite } from '#library.ts';
import { urls } from '#urls.ts';

export const getStaticPaths = (async () =>
  (await getExplainers()).map(({ id }) => ({
    params: { explainer: id },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const explainer = await getExplainer(params['explainer'] ?? '');
  const feed = {
    title: explainer.headline,
    description: `Changes to this explainer. ${explainer.standfirst}`,
    path: urls.explainerFeed(explainer.id),
    explainers: [explainer],
  };
  return makeRss(feed, await getSite(), urls);
};

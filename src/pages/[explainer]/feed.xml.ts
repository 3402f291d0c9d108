import type { APIRoute, GetStaticPaths } from 'astro';
import { makeRss } from '#outputs/feeds/feed-files.ts';
import { getBuiltExplainers, getExplainer } from '#library.ts';
import { urls } from '#urls.ts';
import { getStories } from '../_stories.ts';

export const getStaticPaths = (async () =>
  (await getBuiltExplainers()).map(({ id }) => ({
    params: { explainer: id },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, locals }) => {
  const explainer = await getExplainer(params['explainer'] ?? '');
  const feed = {
    title: explainer.headline,
    description: locals.language.words.updates.feedDescription(explainer.standfirst),
    language: explainer.language,
    path: urls.explainerFeed(explainer.id),
    home: urls.explainer(explainer.id),
    explainers: [explainer],
    stories: await getStories([explainer]),
  };
  return makeRss(feed, urls);
};

import type { APIRoute } from 'astro';
import { makeRss } from '#outputs/feeds/feed-files.ts';
import { getExplainers, getSite } from '#library.ts';
import { urls } from '#urls.ts';
import { getStories, WHOLE } from './_stories.ts';

export const GET: APIRoute = async () => {
  const { name: title, description, language } = await getSite();
  const explainers = await getExplainers();
  const feed = {
    ...{ title, description, language, explainers, path: urls.feed('xml'), home: urls.home() },
    stories: await getStories(explainers.slice(0, WHOLE)),
  };
  return makeRss(feed, urls);
};

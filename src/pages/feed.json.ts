import type { APIRoute } from 'astro';
import { makeJsonFeed } from '#outputs/feeds/feed-files.ts';
import { getExplainers, getSite } from '#library.ts';
import { urls } from '#urls.ts';
import { getStories, WHOLE } from './_stories.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  const { name: title, description, language } = site;
  const explainers = await getExplainers();
  const feed = {
    ...{ title, description, language, explainers, path: urls.feed('json'), home: urls.home() },
    stories: await getStories(explainers.slice(0, WHOLE)),
  };
  return Response.json(makeJsonFeed(feed, site, urls));
};

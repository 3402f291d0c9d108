import type { APIRoute } from 'astro';
import { makeJsonFeed } from '#outputs/feeds/feed-files.ts';
import { getExplainers, getSite } from '#library.ts';
import { urls } from '#urls.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  const { name: title, description, language } = site;
  const path = urls.feed('json');
  const feed = { title, description, language, path, explainers: await getExplainers() };
  return Response.json(makeJsonFeed(feed, site, urls));
};

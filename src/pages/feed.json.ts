import type { APIRoute } from 'astro';
import { makeJsonFeed } from '#feeds/feed-files.ts';
import { getExplainers, getSite } from '#library.ts';
import { urls } from '#urls.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  const { name: title, description } = site;
  const feed = { title, description, path: urls.feed('json'), explainers: await getExplainers() };
  return Response.json(makeJsonFeed(feed, site, urls));
};

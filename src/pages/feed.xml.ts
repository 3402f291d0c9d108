import type { APIRoute } from 'astro';
import { makeRss } from '#feeds/feed-files.ts';
import { getExplainers, getSite } from '#library.ts';
import { urls } from '#urls.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  const { name: title, description } = site;
  const feed = { title, description, path: urls.feed('xml'), explainers: await getExplainers() };
  return makeRss(feed, site, urls);
};

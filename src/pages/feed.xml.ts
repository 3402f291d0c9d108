import type { APIRoute } from 'astro';
import { makeRss } from '#outputs/feeds/feed-files.ts';
import { getExplainers, getSite } from '#library.ts';
import { urls } from '#urls.ts';

export const GET: APIRoute = async () => {
  const { name: title, description, language } = await getSite();
  const path = urls.feed('xml');
  const feed = { title, description, language, path, explainers: await getExplainers() };
  return makeRss(feed, urls);
};

import rss from '@astrojs/rss';
import type { Explainer } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';
import { toXmlText } from '#model/xml-text.ts';
import type { SiteData } from '#schemas/site.ts';
import { getFeedItems } from './feed-items.ts';

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification). It includes its own address, as feed readers expect.
 * Only an item’s description is HTML: https://www.rssboard.org/rss-profile#data-types-characterdata
 */
export function makeRss(feed: Feed, urls: Urls): Promise<Response> {
  const address = escapeMarkup(urls.absolute(feed.path));
  return rss({
    title: toXmlText(feed.title),
    description: toXmlText(feed.description),
    site: urls.absolute(urls.home()),
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${escapeMarkup(feed.language)}</language><atom:link href="${address}" rel="self" type="application/rss+xml"/>`,
    items: getFeedItems(feed.explainers, urls).map(({ id, title, text, link, date }) => ({
      title: toXmlText(title),
      description: escapeMarkup(toXmlText(text)),
      link,
      pubDate: new Date(`${date}T00:00:00Z`),
      customData: `<guid isPermaLink="false">${escapeMarkup(id)}</guid>`,
    })),
  });
}

/** The same as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export function makeJsonFeed(feed: Feed, site: SiteData, urls: Urls): JsonFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    language: feed.language,
    home_page_url: urls.absolute(urls.home()),
    feed_url: urls.absolute(feed.path),
    authors: [{ name: site.publisher.name }],
    items: getFeedItems(feed.explainers, urls).map(({ id, title, text, link, date }) => ({
      id,
      url: link,
      title,
      content_text: text,
      date_published: `${date}T00:00:00Z`,
    })),
  };
}

/** Escapes text for both HTML and XML. */
const escapeMarkup = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export type Feed = {
  title: string;
  description: string;
  language: string;
  /** The feed's own address, a path below the base. */
  path: string;
  explainers: readonly Explainer[];
};

type JsonFeed = Record<string, unknown> & { items: Record<string, unknown>[] };

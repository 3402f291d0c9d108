import rss from '@astrojs/rss';
import type { Explainer } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';
import { toXmlText } from '#model/xml-text.ts';
import type { SiteData } from '#schemas/site.ts';
import { formatMidnight } from '../midnight.ts';
import { getFeedItems } from './feed-items.ts';
import type { FeedItem } from './feed-items.ts';
import type { Story } from './make-story.ts';

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification) with whole texts and pictures. It includes its own
 * address, as feed readers expect. Only an item’s description and its text are HTML:
 * https://www.rssboard.org/rss-profile#data-types-characterdata
 */
export function makeRss(feed: Feed, urls: Urls): Promise<Response> {
  const address = escapeMarkup(urls.absolute(feed.path));
  return rss({
    title: toXmlText(feed.title),
    description: toXmlText(feed.description),
    site: urls.absolute(feed.home),
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', media: 'http://search.yahoo.com/mrss/' },
    customData: `<language>${escapeMarkup(feed.language)}</language><atom:link href="${address}" rel="self" type="application/rss+xml"/>`,
    items: getFeedItems(feed.explainers, feed.stories, urls).map((item) => ({
      title: toXmlText(item.title),
      description: escapeMarkup(toXmlText(item.text)),
      ...(item.story ? { content: toXmlText(item.story.html) } : {}),
      link: item.link,
      pubDate: new Date(formatMidnight(item.date)),
      customData: writeElements(item),
    })),
  });
}

/** What RSS has no names for: https://www.rssboard.org/media-rss and https://www.rfc-editor.org/rfc/rfc4287 */
function writeElements({ id, modified, story }: FeedItem): string {
  const guid = `<guid isPermaLink="false">${escapeMarkup(id)}</guid>`;
  const updated =
    modified === undefined ? '' : `<atom:updated>${formatMidnight(modified)}</atom:updated>`;
  if (!story) return guid + updated;
  const { src, alt, width, height } = story.picture;
  const description = `<media:description>${escapeMarkup(toXmlText(alt))}</media:description>`;
  return `${guid}${updated}<media:content url="${escapeMarkup(src)}" type="image/png" medium="image" width="${width}" height="${height}">${description}</media:content>`;
}

/** The same as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export function makeJsonFeed(feed: Feed, site: SiteData, urls: Urls): JsonFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    language: feed.language,
    home_page_url: urls.absolute(feed.home),
    feed_url: urls.absolute(feed.path),
    authors: [{ name: site.publisher.name }],
    items: getFeedItems(feed.explainers, feed.stories, urls).map(
      ({ id, title, text, link, date, modified, story }) => ({
        ...{ id, url: link, title },
        ...(story
          ? { summary: text, content_html: story.html, image: story.picture.src }
          : { content_text: text }),
        date_published: formatMidnight(date),
        ...(modified === undefined ? {} : { date_modified: formatMidnight(modified) }),
      }),
    ),
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
  /** The path of the page that it is the feed of. */
  home: string;
  explainers: readonly Explainer[];
  /** The texts of explainers, by their ids; the others are summed up. */
  stories: ReadonlyMap<string, Story>;
};

type JsonFeed = Record<string, unknown> & { items: Record<string, unknown>[] };

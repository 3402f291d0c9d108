import type { Graph, Thing, WithContext } from 'schema-dts';
import type { Picture } from '../cards/picture.ts';
import { getDatetime } from '#i18n/date-words.ts';
import type { RecordDate } from '#dates/record-date.ts';
import type { Alternate } from '#model/translations.ts';
import type { Urls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';

/**
 * The tags of a page's head for other programs: Open Graph (https://ogp.me/), X cards, Dublin Core, and the
 * `citation_*` names that Zotero and Google Scholar read.
 *
 * The order matters, because crawlers stop reading early. Open Graph's names go into `property`, the rest into `name`.
 * There is no `prefix`, since Zotero drops every tag when it finds one with `https:`.
 */
export function getHeadTags(head: PageHead, site: SiteData, urls: Urls): HeadTag[] {
  const { title, description, path, picture, article, alternates = [] } = head;
  const { language = site.language } = head;
  if (path === undefined) return [];
  const address = urls.absolute(path);
  const tags: (HeadTag | undefined)[] = [
    og('og:type', article ? 'article' : 'website'),
    og('og:site_name', site.name),
    og('og:title', title),
    og('og:description', description),
    og('og:url', address),
    og('og:locale', getLocale(language)),
    ...alternates
      .filter((alternate) => alternate.language !== language)
      .map((alternate) => og('og:locale:alternate', getLocale(alternate.language))),
    ...(picture ? getPictureTags(picture) : []),
    ...(article ? getTimeTags(article) : []),
    named('twitter:card', 'summary_large_image'),
    picture && named('twitter:image:alt', picture.alt),
    site.fediverse === undefined ? undefined : named('fediverse:creator', site.fediverse),
    named('author', site.publisher.name),
    ...(article
      ? getCitationTags(head.title, article, address, site.publisher.name, language)
      : []),
  ];
  return tags.filter((tag) => tag !== undefined);
}

/** The profile address for `@name@host`, used with `rel=me` to prove that both belong together. */
export function getFediverseAddress(handle: string): string {
  const [, name = '', host = ''] = handle.split('@');
  return `https://${host}/@${name}`;
}

function getPictureTags({ src, alt, width, height }: Picture): HeadTag[] {
  return [
    og('og:image', src),
    og('og:image:width', String(width)),
    og('og:image:height', String(height)),
    og('og:image:alt', alt),
  ];
}

function getTimeTags({ published, modified }: Article): (HeadTag | undefined)[] {
  const [first, last] = [getDatetime(published), getDatetime(modified)];
  return [
    first === undefined ? undefined : og('article:published_time', first),
    last === undefined ? undefined : og('article:modified_time', last),
  ];
}

/** With these and `DC.type`, Zotero files the page as a newspaper article; without `DC.type`, as a journal article. */
function getCitationTags(
  name: string,
  { published, title = name }: Article,
  address: string,
  author: string,
  language: string,
): HeadTag[] {
  return [
    named('citation_title', title),
    named('citation_author', author),
    named('citation_publication_date', published.edtf.replaceAll('-', '/')),
    named('citation_public_url', address),
    named('citation_language', language),
    named('DC.type', 'newspaperArticle'),
  ];
}

/** Open Graph also needs a country: `en` → `en_US`, `uk` → `uk_UA` (Unicode's likely subtags). */
function getLocale(language: string): string {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return [code, region].filter(Boolean).join('_');
}

const og = (property: string, content: string): HeadTag => ({ property, content });
const named = (name: string, content: string): HeadTag => ({ name, content });

/** The data that a page's head is made from. */
export type PageHead = {
  /** The page's own title, without the site's name. */
  title: string;
  description: string;
  /** Left out if it is the site's. */
  language?: string;
  /**
   * The page's own address, a path below the base. Left out if the page has none, which also keeps it out of search
   * results.
   */
  path?: string;
  /** The page in all its languages, if there are several. */
  alternates?: readonly Alternate[];
  /** The picture that others show for the page. */
  picture?: Picture;
  /** The page's content in other formats, by their media types. */
  formats?: readonly { type: string; path: string }[];
  /** Its own feed, besides the site's. */
  feed?: { path: string; title: string };
  /** For an explainer's page, or a page that is part of one. */
  article?: Article;
  /** The embed that other sites can show for the page, if there is one. */
  embeddable?: { path: string; title: string };
  jsonLd?: Graph | WithContext<Thing>;
  /** Addresses of stylesheets in addition to the site's own. */
  styles?: readonly string[];
};

type Article = {
  published: RecordDate;
  modified: RecordDate;
  /** The title that it is cited by; the page's if left out. */
  title?: string;
};

export type HeadTag = { property: string; content: string } | { name: string; content: string };

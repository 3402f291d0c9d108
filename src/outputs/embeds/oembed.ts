import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Picture } from '../cards/picture.ts';
import type { Urls } from '#model/urls.ts';
import { toXmlText } from '#model/xml-text.ts';
import type { SiteData } from '#schemas/site.ts';
import { getLanguage } from '#i18n/language.ts';
import type { Embeddable } from './embeddable.ts';

/** The width given for a frame, in px, which is WordPress’s own limit. The frame fills its column anyway. */
const WIDTH = 500;
/** How long a copy may be cached, in seconds. */
const CACHE_AGE = 24 * 60 * 60;

/**
 * The content of an oEmbed file (https://oembed.com/, section 2.3.4). The type is `rich` and the version a string. The
 * HTML is a blockquote and then an empty frame: without this order WordPress shows no card or never resizes it. A
 * picture counts only with its width and height.
 */
export function createOembed(
  embeddable: Embeddable,
  site: SiteData,
  urls: Urls,
  picture?: Picture,
) {
  const home = urls.absolute(urls.home());
  return {
    type: 'rich',
    version: '1.0',
    provider_name: site.name,
    provider_url: home,
    title: embeddable.title,
    author_name: site.name,
    author_url: home,
    cache_age: CACHE_AGE,
    width: WIDTH,
    height: embeddable.height,
    html: renderFallback(embeddable, urls),
    ...(picture && {
      thumbnail_url: picture.src,
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
  };
}

/** The same as XML: https://oembed.com/, section 2.3.4.2. */
export function renderOembedXml(oembed: Oembed): string {
  const fields = Object.entries(oembed).map(([name, value]) => x(name, toXmlText(String(value))));
  const instruction = {
    type: 'instruction',
    name: 'xml',
    value: 'version="1.0" encoding="utf-8" standalone="yes"',
  } as const;
  const xml = toXml({
    type: 'root',
    children: [instruction, { type: 'text', value: '\n' }, x('oembed', fields)],
  });
  // In text, these three characters would end a CDATA section, and XML does not allow them:
  // https://www.w3.org/TR/xml/#syntax
  return xml.replaceAll(']]>', ']]&gt;');
}

/**
 * The links in a page’s head to its oEmbed files; JSON first, both before any inline style.
 *
 * The addresses are absolute and have no query, which some consumers would take for an endpoint. The title has no `<`
 * or `>`, because WordPress would stop reading there.
 */
export function getOembedLinks(
  { path, title }: Pick<Embeddable, 'path' | 'title'>,
  urls: Urls,
): OembedLink[] {
  return (['json', 'xml'] as const).map((format) => ({
    rel: 'alternate',
    type: format === 'json' ? 'application/json+oembed' : 'text/xml+oembed',
    href: urls.absolute(urls.oembed(path, format)),
    title: removeBrackets(title),
  }));
}

/** Paragraphs are also separated by spaces, since WordPress removes their tags. */
function renderFallback(
  { path, embedPath, frameTitle, height, isList, words, remarks, credit, language }: Embeddable,
  urls: Urls,
): string {
  const link = h('a', { href: urls.absolute(path) }, credit);
  const paragraphs = remarks.flatMap((remark) => [h('p', remark), ' ']);
  const quote = h(
    'blockquote',
    words
      ? [
          h('p', { lang: words.language }, getLanguage(language).words.quote(words.text)),
          ' — ',
          link,
          ' ',
          ...paragraphs,
        ]
      : [...paragraphs, link],
  );
  const frame = h('iframe', {
    src: urls.absolute(embedPath),
    width: '100%',
    height,
    title: removeBrackets(frameTitle),
    frameBorder: '0',
    scrolling: isList ? undefined : 'no',
  });
  return toHtml({ type: 'root', children: [quote, frame] });
}

const removeBrackets = (text: string) => text.replace(/[<>]/g, '');

export type OembedLink = { rel: string; type: string; href: string; title: string };

export type Oembed = ReturnType<typeof createOembed>;

import type { Element } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Picture } from '../cards/picture.ts';
import type { Urls } from '#model/urls.ts';
import { toXmlText } from '#model/xml-text.ts';
import type { SiteData } from '#schemas/site.ts';
import { getLangAttributes } from '#i18n/lang-attributes.ts';
import { getLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import type { LabelledWords } from '#model/list-wordings.ts';
import type { Embeddable } from './embeddable.ts';

/** The width given for a frame, in px, which is WordPress’s own limit. The frame fills its column anyway. */
const WIDTH = 500;
/** The height that WordPress cuts a frame to, in px. Only a list is higher, and a list scrolls. */
const HIGHEST = 1000;
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
  const height = Math.min(embeddable.height, HIGHEST);
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
    height,
    html: renderFallback({ ...embeddable, height }, site, urls),
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
function renderFallback(embeddable: Embeddable, site: SiteData, urls: Urls): string {
  const { path, embedPath, frameTitle, height, isList, language } = embeddable;
  const { remarks, words = [], credit, from = site.name } = embeddable;
  const ours = getLanguage(language);
  const paragraphs = [
    ...remarks.map((remark) => h('p', remark)),
    ...words.map((wording) => renderWording(wording, ours)),
  ];
  const quote = h('blockquote', [
    ...paragraphs.flatMap((paragraph) => [paragraph, ' ']),
    ...(words.length > 0 ? ['— '] : []),
    h('a', { href: urls.absolute(path) }, credit),
    ours.words.comma + from,
  ]);
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

function renderWording({ label, text, language, literal }: LabelledWords, ours: Language): Element {
  const { colon, quote, quotes } = ours.words;
  const words = quote(text);
  return h('p', [
    label + colon,
    language === ours.tag ? words : h('span', getLangAttributes(language, ours), words),
    ...(literal === undefined ? [] : [` (${quotes.literally(literal)})`]),
  ]);
}

const removeBrackets = (text: string) => text.replace(/[<>]/g, '');

export type OembedLink = { rel: string; type: string; href: string; title: string };

export type Oembed = ReturnType<typeof createOembed>;

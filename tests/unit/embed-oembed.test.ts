import { expect, test } from 'vitest';
import { getEmbedCodes } from '#outputs/embeds/codes.ts';
import type { Embeddable } from '#outputs/embeds/embeddable.ts';
import { createOembed, getOembedLinks, renderOembedXml } from '#outputs/embeds/oembed.ts';
import { createUrls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';

const urls = createUrls({ origin: 'https://example.org', base: '/news/' });
const site = { name: 'Site & Co' } as SiteData;
const quote: Embeddable = {
  path: '/news/bridge/quotes/too-dear/',
  language: 'en',
  embedPath: '/news/embed/bridge/quotes/too-dear/',
  title: 'Ada Berg: “5 > 4 & <b>”',
  frameTitle: 'Quote: Ada > Berg',
  height: 300,
  fluidHeight: 'max(500px - 60cqi,280px)',
  isList: false,
  words: { text: '5 > 4 & <b>', language: 'en' },
  remarks: ['Reworded. The article has “dear”.'],
  credit: 'Ada Berg (Speech)',
};

test('the HTML is a blockquote with words, link and remarks, then an empty frame', () => {
  expect(createOembed(quote, site, urls).html).toMatchInlineSnapshot(
    `"<blockquote><p lang="en">“5 > 4 &#x26; &#x3C;b>”</p> — <a href="https://example.org/news/bridge/quotes/too-dear/">Ada Berg (Speech)</a> <p>Reworded. The article has “dear”.</p> </blockquote><iframe src="https://example.org/news/embed/bridge/quotes/too-dear/" width="100%" height="300" title="Quote: Ada  Berg" frameborder="0" scrolling="no"></iframe>"`,
  );
});

test('a list may scroll in its frame', () => {
  expect(createOembed({ ...quote, isList: true }, site, urls).html).not.toContain('scrolling');
});

test('the version is a string, and a picture comes with its size or not at all', () => {
  expect(createOembed(quote, site, urls)).toMatchObject({
    type: 'rich',
    version: '1.0',
    width: 500,
    height: 300,
    cache_age: 86400,
  });
  expect(
    Object.keys(createOembed(quote, site, urls)).filter((name) => name.startsWith('thumbnail')),
  ).toEqual([]);
  const picture = {
    src: 'https://example.org/news/cards/x.png',
    alt: 'Words',
    width: 1200,
    height: 630,
    type: 'image/png',
  } as const;
  expect(createOembed(quote, site, urls, picture)).toMatchObject({
    thumbnail_url: picture.src,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test('XML says the same and is escaped once', () => {
  const xml = renderOembedXml(createOembed(quote, site, urls));
  expect(xml).toContain('<provider_name>Site &#x26; Co</provider_name>');
  expect(xml).toContain('<html>&#x3C;blockquote>');
  expect(xml).toContain('&#x26;#x3C;b>');
});

test('the links are whole, without a query, JSON first, without angle brackets', () => {
  expect(getOembedLinks(quote, urls)).toEqual([
    {
      rel: 'alternate',
      type: 'application/json+oembed',
      href: 'https://example.org/news/oembed/bridge/quotes/too-dear.json',
      title: 'Ada Berg: “5  4 & b”',
    },
    {
      rel: 'alternate',
      type: 'text/xml+oembed',
      href: 'https://example.org/news/oembed/bridge/quotes/too-dear.xml',
      title: 'Ada Berg: “5  4 & b”',
    },
  ]);
});

test('there is a code for every kind of page, and none quotes what was withdrawn', () => {
  const picture = {
    src: 'https://example.org/x.png',
    alt: 'A "quote"',
    width: 1200,
    height: 630,
    type: 'image/png',
  } as const;
  const kinds = (codes: ReturnType<typeof getEmbedCodes>) => codes.map(({ kind }) => kind);
  expect(kinds(getEmbedCodes(quote, urls, { picture }))).toEqual([
    'frame',
    'frame-and-listener',
    'html',
    'picture',
    'amp',
  ]);
  expect(kinds(getEmbedCodes({ ...quote, words: undefined }, urls))).toEqual([
    'frame',
    'frame-and-listener',
    'amp',
  ]);
});

test('codes are whole HTML, escaped, with the theme in the address', () => {
  const codes = Object.fromEntries(
    getEmbedCodes(quote, urls, { theme: 'dark' }).map(({ kind, code }) => [kind, code]),
  );
  expect(codes['frame']).toBe(
    '<div style="container-type:inline-size;width:100%;max-width:600px"><iframe src="https://example.org/news/embed/bridge/quotes/too-dear/#dark" title="Quote: Ada > Berg" width="100%" height="300" loading="lazy" style="display:block;border:0;height:max(500px - 60cqi,280px)"></iframe></div>',
  );
  expect(codes['html']).toContain('<p>“5 > 4 &#x26; &#x3C;b>”</p>');
  expect(codes['amp']).toMatch(
    /^<amp-iframe .* resizable .*><div overflow tabindex="0" role="button"/,
  );
});

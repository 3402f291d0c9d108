import { expect, test } from 'vitest';
import { getForms, THEMES, WIDTHS } from '#outputs/embeds/code-choices.ts';
import type { FrameWidth } from '#outputs/embeds/code-choices.ts';
import { getCodesInPieces, getEmbedCodes } from '#outputs/embeds/codes.ts';
import type { CodeOptions } from '#outputs/embeds/codes.ts';
import type { Embeddable } from '#outputs/embeds/embeddable.ts';
import { createOembed, getOembedLinks, renderOembedXml } from '#outputs/embeds/oembed.ts';
import { createUrls } from '#model/urls.ts';
import type { LabelledWords } from '#model/list-wordings.ts';
import type { SiteData } from '#schemas/site.ts';

const urls = createUrls({ origin: 'https://example.org', base: '/news/' });
const site = { name: 'Site & Co' } as SiteData;
const makeWords = (
  given: Partial<LabelledWords> & { text: string; label: string },
): LabelledWords => ({
  ...{ kind: 'article', language: 'en', literal: undefined },
  source: { url: 'https://ap.example/1' } as LabelledWords['source'],
  ...given,
});
const quote: Embeddable = {
  path: '/news/bridge/quotes/too-dear/',
  language: 'en',
  embedPath: '/news/embed/bridge/quotes/too-dear/',
  title: 'Ada Berg: “5 > 4 & <b>”',
  frameTitle: 'Quote: Ada > Berg',
  height: 300,
  fluidHeight: 'max(500px - 60cqi,280px)',
  isList: false,
  remarks: ['The article’s words (Courier) differ.'],
  words: [
    makeWords({ kind: 'report', text: '5 < 4', label: 'As reported by AP' }),
    makeWords({ text: '5 > 4 & <b>', label: 'In the article (Courier)' }),
    makeWords({
      kind: 'original',
      text: 'خمسة',
      language: 'ar',
      label: 'In Arabic, AP',
      literal: 'five',
    }),
  ],
  credit: 'Ada Berg (Speech)',
  from: '“The bridge”, Site & Co',
};

test('the HTML is a blockquote with what was found, each wording, a link, the explainer and the site, then an empty frame', () => {
  expect(createOembed(quote, site, urls).html).toMatchInlineSnapshot(
    `"<blockquote><p>The article’s words (Courier) differ.</p> <p>As reported by AP: “5 &#x3C; 4”</p> <p>In the article (Courier): “5 > 4 &#x26; &#x3C;b>”</p> <p>In Arabic, AP: <span lang="ar" dir="rtl">“خمسة”</span> (Literally: five)</p> — <a href="https://example.org/news/bridge/quotes/too-dear/">Ada Berg (Speech)</a>, “The bridge”, Site &#x26; Co</blockquote><iframe src="https://example.org/news/embed/bridge/quotes/too-dear/" width="100%" height="300" title="Quote: Ada  Berg" frameborder="0" scrolling="no"></iframe>"`,
  );
});

test('what is no quote ends with the name of the site', () => {
  const { words, from, ...section } = quote;
  expect([words?.length, from]).toEqual([3, '“The bridge”, Site & Co']);
  const { html } = createOembed({ ...section, words: undefined }, site, urls);
  expect(html).toContain('>Ada Berg (Speech)</a>, Site &#x26; Co</blockquote>');
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
  } as const;
  const kinds = (codes: ReturnType<typeof getEmbedCodes>) => codes.map(({ kind }) => kind);
  expect(kinds(getEmbedCodes(quote, urls, { picture }))).toEqual([
    'frame-and-listener',
    'frame',
    'html',
    'picture',
    'amp',
  ]);
  expect(kinds(getEmbedCodes({ ...quote, words: undefined }, urls))).toEqual([
    'frame-and-listener',
    'frame',
    'amp',
  ]);
});

test('codes are whole HTML, escaped, with the theme in the address and the width in the style', () => {
  const getCodes = (options: CodeOptions) =>
    Object.fromEntries(getEmbedCodes(quote, urls, options).map(({ kind, code }) => [kind, code]));
  const codes = getCodes({ theme: 'dark' });
  expect(codes['frame']).toBe(
    '<div style="container-type:inline-size;width:100%;max-width:700px"><iframe src="https://example.org/news/embed/bridge/quotes/too-dear/#dark" title="Quote: Ada > Berg" width="100%" height="300" loading="lazy" style="display:block;border:0;height:max(500px - 60cqi,280px)"></iframe></div>',
  );
  expect(codes['html']).toMatchInlineSnapshot(
    `"<figure><p>The article’s words (Courier) differ.</p><p>As reported by AP:</p><blockquote cite="https://ap.example/1" lang="en" dir="ltr" translate="no" style="border-left:4px solid #712259;margin:0;padding:.5em 1em"><p>“5 &#x3C; 4”</p></blockquote><p>In the article (Courier):</p><blockquote cite="https://ap.example/1" lang="en" dir="ltr" translate="no" style="border-left:4px solid #712259;margin:0;padding:.5em 1em"><p>“5 > 4 &#x26; &#x3C;b>”</p></blockquote><p>In Arabic, AP:</p><blockquote cite="https://ap.example/1" lang="ar" dir="rtl" translate="no" style="border-right:4px solid #712259;margin:0;padding:.5em 1em"><p>“خمسة”</p></blockquote><p>Literally: five</p><figcaption>— <a href="https://example.org/news/bridge/quotes/too-dear/">Ada Berg (Speech)</a>, “The bridge”, Site &#x26; Co</figcaption></figure>"`,
  );
  expect(codes['amp']).toMatch(
    /^<amp-iframe .* layout="fixed-height" resizable .*><div overflow tabindex="0" role="button"/,
  );
  expect(getCodes({ width: 'phone' })['frame']).toContain('width:100%;max-width:320px"');
  expect(getCodes({ width: 'full' })['frame']).toContain('width:100%"');
});

test('the pieces for what is chosen are the code for it', () => {
  const whole = {
    embedPath: '/news/embed/bridge/timeline/in--full/',
    height: 600,
    fluidHeight: '600px',
  };
  // What would end the style, in a name.
  const embeddable = { ...quote, frameTitle: 'A ";max-width:700px" b', whole };
  const pieces = getCodesInPieces(embeddable, urls);
  expect(pieces.map(({ forms }) => forms.length)).toEqual([2, 2, 1, 2]);
  const [short, long] = getForms(embeddable);
  for (const [index, form] of [short, long].entries())
    for (const theme of THEMES)
      for (const width of Object.keys(WIDTHS) as FrameWidth[]) {
        const joined = pieces.map(({ forms }) =>
          (forms[index] ?? forms[0])!
            .filter(({ choice = theme }) => choice === theme || choice === width)
            .map(({ text }) => text)
            .join(''),
        );
        const codes = getEmbedCodes(embeddable, urls, { theme, width, ...(form && { form }) });
        expect(joined).toEqual(codes.map(({ code }) => code));
      }
});

/** The properties of inline styles that WordPress keeps (`safecss_filter_attr` in wp-includes/kses.php). */
const KEPT = ['border', 'border-left', 'border-right', 'height', 'margin', 'max-width', 'padding'];

test('what WordPress removes from plain HTML is not in it, and its bar stands where the words begin', () => {
  const [html = ''] = getEmbedCodes(quote, urls)
    .filter(({ kind }) => kind === 'html')
    .map(({ code }) => code);
  const styles = [...html.matchAll(/style="([^"]*)"/g)].map(([, style = '']) => style.split(';'));
  const names = styles.map((style) => style.map((one) => one.split(':')[0] ?? ''));
  expect(names).toHaveLength(3);
  expect(names.flat().filter((name) => !KEPT.includes(name))).toEqual([]);
  const bars = [...html.matchAll(/dir="(ltr|rtl)"[^>]*style="border-(left|right):4px solid #/g)];
  expect(bars.map(([, dir, side]) => [dir, side])).toEqual([
    ['ltr', 'left'],
    ['ltr', 'left'],
    ['rtl', 'right'],
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Embeddable } from '#outputs/embeds/embeddable.ts';
import { createOembed, renderOembedXml } from '#outputs/embeds/oembed.ts';
import { makeJsonFeed, makeRss } from '#outputs/feeds/feed-files.ts';
import type { Story } from '#outputs/feeds/make-story.ts';
import { createUrls } from '#model/urls.ts';
import { readXml } from '../xml.ts';
import { getBaseContent } from './base-content.ts';

const { site, explainers } = await getBaseContent();
const explainer = explainers[0]!;
const urls = createUrls({ origin: 'https://example.org', base: '/news/' });

const HOSTILE = 'a ]]> b <!-- & &lt; "\' \u0001\u000b\ufffe\uffff\ud800 <applause> é 𝄞 z';
/** The characters of it that XML allows. */
const HELD = 'a ]]> b <!-- & &lt; "\'  <applause> é 𝄞 z';

/** Any text, with more of the characters that have a meaning in XML or are not allowed. */
const words = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(']]>', ']', '>', '<', '&', '<![CDATA[', '<!--', '-->', '<?', '"', '&#0;'),
      fc.constantFrom('\0', '\u0001', '\u001f', '\u0085', '\ufffe', '\uffff', '\ud800', '\udfff'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
  })
  .map((text) => `a${text}z`);

const makeOembed = (name: string, title: string, credit: string) =>
  createOembed(
    {
      ...{ path: '/news/a/', embedPath: '/news/embed/a/', language: 'en', height: 300 },
      ...{ title, frameTitle: title, isList: false, remarks: [title], credit },
    } as Embeddable,
    { ...site, name },
    urls,
  );

const getFeed = (title: string, text: string) => ({
  ...{ title, description: text, language: 'en', path: '/news/feed.xml', home: '/news/' },
  stories: new Map<string, Story>(),
  explainers: [{ ...explainer, headline: title, standfirst: text, updates: [] }],
});

const readRss = async (title: string, text: string) =>
  readXml(await (await makeRss(getFeed(title, text), urls)).text());

test('any text leaves an oEmbed file XML', () => {
  fc.assert(
    fc.property(words, words, words, (name, title, credit) => {
      expect(() => readXml(renderOembedXml(makeOembed(name, title, credit)))).not.toThrow();
    }),
  );
});

test('any text leaves a feed XML', async () => {
  await fc.assert(
    fc.asyncProperty(words, words, async (title, text) => {
      expect((await readRss(title, text))['item title']).toHaveLength(1);
    }),
  );
});

test('what stands in an oEmbed file is the text, but for characters that XML cannot hold', () => {
  const fields = readXml(renderOembedXml(makeOembed(HOSTILE, HOSTILE, HOSTILE)));
  expect(fields['oembed provider_name']).toEqual([HELD]);
  expect(fields['oembed title']).toEqual([HELD]);
});

test('the description of an item in a feed is HTML; titles and all of the JSON feed are plain text', async () => {
  const fields = await readRss(HOSTILE, HOSTILE);
  expect(fields['channel title']).toEqual([HELD]);
  expect(fields['item title']).toEqual([HELD]);
  expect(fields['item description']).toEqual([
    "a ]]> b &lt;!-- &amp; &amp;lt; &quot;'  &lt;applause> é 𝄞 z",
  ]);
  const { items } = makeJsonFeed(getFeed(HOSTILE, HOSTILE), site, urls);
  expect(items).toMatchObject([{ title: HOSTILE, content_text: HOSTILE }]);
});

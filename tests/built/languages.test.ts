import { expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { readTestSite } from '../built-site.ts';

const arabic = readTestSite('ARABIC');
/** This site is at this address, below a path. */
const translated = readTestSite('TRANSLATED');
const HOME = 'https://news.example/news/';

test('a site in Arabic has no sentence of the English interface anywhere', () => {
  const sentences = listSentences(ENGLISH.words);
  const found = arabic.pages.flatMap((address) => {
    const html = arabic.readPage(address);
    return sentences.filter((text) => html.includes(text)).map((text) => `${address}: ${text}`);
  });
  expect(sentences.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

test('an explainer in two languages names both in the head of both pages, and none where there is no other', () => {
  const alternates = (address: string) =>
    [...translated.readPage(address).matchAll(/hreflang="(\w+)" href="([^"]+)"/g)].map(
      ([, language, href]) => `${language} ${href}`,
    );
  const both = [`en ${HOME}bridge/`, `uk ${HOME}mist/`];
  expect(alternates('/bridge/')).toEqual(expect.arrayContaining(both));
  expect(alternates('/mist/')).toEqual(expect.arrayContaining(both));
  expect(alternates('/bridge/the-ferries/')).toEqual([]);
});

test('a translation is embedded and shared in its own language', () => {
  const [embed = ''] = translated.pages.filter((page) => /^\/embed\/mist\/quotes\//.test(page));
  expect(translated.readPage(embed)).toMatch(/<html lang="uk" dir="ltr">/);
  expect(translated.readPage('/mist/')).toMatch(/og:locale" content="uk_UA"/);
  expect(translated.readPage('/mist/')).toMatch(/og:locale:alternate" content="en_US"/);
  expect(translated.readPage('/mist/')).toContain(`"translationOfWork":{"@id":"${HOME}bridge/"}`);
  expect(translated.files).toContain('/cards/mist.png');
});

/** The texts with at least three words; shorter ones may be part of an address or a name. */
function listSentences(value: unknown): string[] {
  if (typeof value === 'string')
    return /\p{L}{2,} \p{L}{2,} \p{L}{2,}/u.test(value) && !value.includes('{') ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(listSentences);
}

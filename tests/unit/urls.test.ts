import { describe, expect, test } from 'vitest';
import { codesAnchor, createUrls } from '#model/urls.ts';
import { RESERVED_IDS } from '#schemas/reserved-ids.ts';
import type { Urls } from '#model/urls.ts';
import { id } from '#schemas/primitives.ts';

/** Every address of the site below its base path. */
const ADDRESSES: [what: string, path: string, get: (urls: Urls) => string][] = [
  ['the home page', '', (urls) => urls.home()],
  ['the about page', 'about/', (urls) => urls.about()],
  ['the licences', 'about/licences/', (urls) => urls.licences()],
  ['a page of all explainers', 'about/explainers--3/', (urls) => urls.archive(3)],
  ['the search', 'search/', (urls) => urls.search()],
  ['what is searched', '_search/', (urls) => urls.searchIndex()],
  ['a volume of it', '_search/volume--2/', (urls) => urls.searchVolume(2)],
  ['the glossary', 'glossary/', (urls) => urls.glossary()],
  ['a term', 'glossary/toll/', (urls) => urls.term('toll')],
  ['the actors', 'actors/', (urls) => urls.actors()],
  ['an actor', 'actors/ada-berg/', (urls) => urls.actor('ada-berg')],
  ['an explainer', 'bridge/', (urls) => urls.explainer('bridge')],
  ['a section on it', 'bridge/#the-vote', (urls) => urls.sectionTarget('bridge', 'the-vote')],
  ['a quote on it', 'bridge/#quote-too-dear', (urls) => urls.quoteTarget('bridge', 'too-dear')],
  ['a position on it', 'bridge/#p01', (urls) => urls.positionTarget('bridge', 'p01')],
  ['a section’s own page', 'bridge/the-vote/', (urls) => urls.section('bridge', 'the-vote')],
  ['the timeline', 'bridge/timeline/', (urls) => urls.timeline('bridge')],
  ['the standings', 'bridge/positions/', (urls) => urls.positions('bridge')],
  ['the page for offline', 'bridge/keep--offline/', (urls) => urls.offline('bridge')],
  [
    'what is kept for offline',
    'bridge/keep--offline/files.json',
    (urls) => urls.offlineList('bridge'),
  ],
  ['the service worker', 'sw.js', (urls) => urls.worker()],
  ['the codes to embed it', 'bridge/embed/', (urls) => urls.codes('bridge')],
  [
    'the codes of a section',
    'bridge/embed/#section-the-vote',
    (urls) => urls.codes('bridge', codesAnchor('the-vote')),
  ],
  [
    'the embed of one actor',
    'embed/bridge/by/ada-berg/',
    (urls) => urls.embedByActor('bridge', 'ada-berg'),
  ],
  ['the embed of an actor', 'embed/actors/ada-berg/', (urls) => urls.embedActor('ada-berg')],
  ['one actor', 'bridge/by/ada-berg/', (urls) => urls.byActor('bridge', 'ada-berg')],
  ['the quotes', 'bridge/quotes/', (urls) => urls.quotes('bridge')],
  ['a quote’s own page', 'bridge/quotes/too-dear/', (urls) => urls.quote('bridge', 'too-dear')],
  [
    'a RIS citation',
    'bridge/quotes/too-dear/cite.ris',
    (urls) => urls.citation('bridge', 'too-dear', 'ris'),
  ],
  [
    'a BibTeX citation',
    'bridge/quotes/too-dear/cite.bib',
    (urls) => urls.citation('bridge', 'too-dear', 'bib'),
  ],
  [
    'a CSL citation',
    'bridge/quotes/too-dear/cite.json',
    (urls) => urls.citation('bridge', 'too-dear', 'json'),
  ],
  ['the sources', 'bridge/sources/', (urls) => urls.sources('bridge')],
  ['how it was made', 'bridge/sources/#part--method', (urls) => urls.method('bridge')],
  ['the updates', 'bridge/updates/', (urls) => urls.updates('bridge')],
  ['a standalone copy', 'bridge/bridge.html', (urls) => urls.standalone('bridge', 'html')],
  ['a copy as Markdown', 'bridge/bridge.md', (urls) => urls.standalone('bridge', 'md')],
  ['a data file', 'bridge/data/quotes.csv', (urls) => urls.data('bridge', 'quotes.csv')],
  ['the styles of the filter', 'bridge/filter.css', (urls) => urls.filterStyles('bridge')],
  ['the guide to embeds', 'embed/', (urls) => urls.embedGuide()],
  [
    'an embedded quote',
    'embed/bridge/quotes/too-dear/',
    (urls) => urls.embedQuote('bridge', 'too-dear'),
  ],
  ['an embedded explainer', 'embed/bridge/about/', (urls) => urls.embedExplainer('bridge')],
  ['an embedded section', 'embed/bridge/toll/', (urls) => urls.embedSection('bridge', 'toll')],
  ['an embedded timeline', 'embed/bridge/timeline/', (urls) => urls.embedTimeline('bridge')],
  [
    'an embedded timeline, whole',
    'embed/bridge/timeline/in--full/',
    (urls) => urls.embedWholeTimeline('bridge'),
  ],
  [
    'embedded standings, whole',
    'embed/bridge/positions/in--full/',
    (urls) => urls.embedWholePositions('bridge'),
  ],
  ['embedded standings', 'embed/bridge/positions/', (urls) => urls.embedPositions('bridge')],
  ['an embedded term', 'embed/glossary/toll/', (urls) => urls.embedTerm('toll')],
  [
    'oEmbed of a quote',
    'oembed/bridge/quotes/too-dear.json',
    (urls) => urls.oembed(urls.quote('bridge', 'too-dear'), 'json'),
  ],
  ['oEmbed of the home page', 'oembed/index.xml', (urls) => urls.oembed(urls.home(), 'xml')],
  ['the parts of a copy', 'bridge/copy.parts/', (urls) => urls.copyParts('bridge')],
  [
    'a share picture',
    'cards/bridge/the-vote.png',
    (urls) => urls.card(urls.section('bridge', 'the-vote')),
  ],
  [
    'a share picture with its hash',
    'cards/index.png?v=1a2b',
    (urls) => urls.card(urls.home(), '1a2b'),
  ],
  ['the icon', 'icon-180.png', (urls) => urls.icon()],
  ['the RSS feed', 'feed.xml', (urls) => urls.feed('xml')],
  ['the JSON feed', 'feed.json', (urls) => urls.feed('json')],
  ['an explainer’s feed', 'bridge/feed.xml', (urls) => urls.explainerFeed('bridge')],
];

describe.each(['/', '/news/'])('under %s', (base) => {
  const urls = createUrls({ origin: 'https://example.org', base });

  test.each(ADDRESSES)('the address of %s is …%s', (_what, path, get) => {
    expect(get(urls)).toBe(`${base}${path}`);
  });

  test('every address made whole starts with the origin', () => {
    for (const [, path, get] of ADDRESSES) {
      expect(urls.absolute(get(urls))).toBe(`https://example.org${base}${path}`);
    }
  });
});

test('every function that makes an address is tested above', () => {
  const used = new Set<PropertyKey>(['absolute']);
  const urls = createUrls({ origin: 'https://example.org', base: '/' });
  const recorder = new Proxy(urls, {
    get: (target, name) => {
      used.add(name);
      return Reflect.get(target, name);
    },
  });
  for (const [, , get] of ADDRESSES) get(recorder);
  expect([...used].toSorted()).toEqual(Object.keys(urls).toSorted());
});

test('each fixed word in an address is refused as an id', () => {
  const urls = createUrls({ origin: 'https://example.org', base: '/' });
  const ids = ['bridge', 'the-vote', 'too-dear', 'ada-berg', 'toll'];
  // No id stands below the page about the site.
  const below = urls.about();
  const paths = ADDRESSES.map(([, , get]) => get(urls).split('#', 1)[0]!);
  const folders = paths.flatMap((path) =>
    (path.startsWith(below) ? below : path).split('/').slice(1, -1),
  );
  const words = new Set(folders.filter((folder) => !ids.includes(folder)));
  expect(words.size).toBeGreaterThan(10);
  const taken = [...words].filter((word) => id.safeParse(word).success);
  expect(taken.filter((word) => !RESERVED_IDS.includes(word))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { nameSpeaker } from '#model/attribution.ts';
import type { Actor } from '#model/actors.ts';
import type { Quote } from '#model/explainer.ts';
import { listSearchEntries } from '#model/search-entries.ts';
import { createUrls } from '#model/urls.ts';
import { makeByActorCard } from '#outputs/cards/actor-cards.ts';
import { makeQuoteCard } from '#outputs/cards/quote-card.ts';
import { makeCitation } from '#outputs/citations/quote-citation.ts';
import { renderQuoteContent } from '#outputs/embeds/quote-content.ts';
import { makeQuoteJsonLd } from '#outputs/heads/quote-json-ld.ts';
import { listStrings } from '../list-strings.ts';
import { getBaseContent } from './base-content.ts';

const { site, explainers } = await getBaseContent();
const urls = createUrls({ origin: 'https://example.org', base: '/' });
const [explainer] = explainers as [(typeof explainers)[number]];
const shared = { aliases: [], wikidata: 'Q42' };

const LEAGUE: Actor = { ...shared, id: 'league', kind: 'organisation', name: 'Salt and Sons' };
const STATE: Actor = { ...shared, id: 'ruhland', kind: 'state', name: 'Ruhland' };
const GROUP: Actor = { ...shared, id: 'states', kind: 'group', name: 'States, 39', members: [] };
const ACT: Actor = {
  ...shared,
  id: 'act',
  kind: 'document',
  name: 'Bridge Act, Part 2',
  date: '2024-05-02',
  url: 'https://example.org/act',
  publisher: 'Town Council',
};

const quote = (speaker: Actor): Quote => ({ ...explainer.quotes[0]!, speaker, role: undefined });
const getSpoken = (speaker: Actor) => {
  const { mainEntity } = makeQuoteJsonLd(quote(speaker), explainer, site, urls);
  return mainEntity as unknown as Record<string, unknown>;
};

describe.each([
  ['an organisation', LEAGUE],
  ['a state', STATE],
  ['a group', GROUP],
])('a quote of %s', (_, speaker) => {
  test('was spoken by an organisation', () => {
    expect(getSpoken(speaker)).toMatchObject({
      spokenByCharacter: {
        '@type': 'Organization',
        name: speaker.name,
        sameAs: 'https://www.wikidata.org/wiki/Q42',
      },
      isPartOf: 'https://example.org/bridge/',
    });
  });
});

test('a quote of a document is part of a work with a date and an address, and nobody spoke it', () => {
  const spoken = getSpoken(ACT);
  expect(spoken['spokenByCharacter']).toBeUndefined();
  expect(spoken['isPartOf']).toEqual([
    {
      '@type': 'CreativeWork',
      name: 'Bridge Act, Part 2',
      url: 'https://example.org/act',
      datePublished: '2024-05-02',
      publisher: { '@type': 'Organization', name: 'Town Council' },
      sameAs: 'https://www.wikidata.org/wiki/Q42',
    },
    'https://example.org/bridge/',
  ]);
});

describe.each([LEAGUE, STATE, GROUP, ACT])('the words of $name', (speaker) => {
  const said = quote(speaker);

  test('are cited with the name whole, which is never split as a person’s', () => {
    const [item] = JSON.parse(makeCitation('json', said, explainer, site, urls)) as [
      { title: string; author: object[] },
    ];
    expect(item.title).toContain(`${speaker.name}: “`);
    expect(item.author).toEqual([{ literal: site.name }]);
    expect(makeCitation('ris', said, explainer, site, urls)).toContain(`TI  - ${speaker.name}: `);
    expect(makeCitation('bib', said, explainer, site, urls)).toContain(
      `title = {{${speaker.name}: `,
    );
  });

  test('have a picture and an embed with the name and no role', () => {
    expect(makeQuoteCard(said, explainer, site, urls)).toMatchObject({
      who: speaker.name,
      role: undefined,
    });
    expect(JSON.stringify(renderQuoteContent(said, [], ENGLISH))).toContain(speaker.name);
    expect(nameSpeaker(said, ENGLISH)).toBe(speaker.name);
  });

  test('are found with the speaker', () => {
    const searched = {
      explainers: [{ ...explainer, quotes: [said] }],
      terms: [],
      actors: [speaker],
    };
    const entries = listSearchEntries(searched, ENGLISH, urls);
    expect(entries.find(({ kind }) => kind === 'quote')).toMatchObject({
      title: speaker.name,
      actors: [speaker.id],
    });
  });
});

test('a document is described by its date and publisher in its picture and in the search', () => {
  const described = 'Document, 2 May 2024, Town Council';
  const spoken = { ...explainer, quotes: [quote(ACT)] };
  const card = makeByActorCard(ACT, spoken, [ACT], site, urls);
  expect(listStrings(card).map((text) => text.replaceAll('\u00A0', ' '))).toContain(described);
  const [entry] = listSearchEntries({ explainers: [], terms: [], actors: [ACT] }, ENGLISH, urls);
  expect(entry?.byline.replaceAll('\u00A0', ' ')).toBe(described);
});

test('words in another language than the page’s say in which, in a picture and in an embed', () => {
  const german: Quote = { ...quote(LEAGUE), text: 'zu teuer', language: 'de' };
  expect(listStrings(makeQuoteCard(german, explainer, site, urls)).join('')).toContain('in German');
  expect(JSON.stringify(renderQuoteContent(german, [], ENGLISH))).toContain('in German');
});

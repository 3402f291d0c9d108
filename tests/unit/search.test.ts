import { expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { hasWords, markWords, parseExcerpt } from '#elements/marked-text.ts';
import { foldLetters } from '#model/fold-letters.ts';
import { listPages, listSearchEntries } from '#model/search-entries.ts';
import { createUrls } from '#model/urls.ts';
import { getBaseContent } from './base-content.ts';

const urls = createUrls({ origin: 'https://news.example', base: '/news/' });
const { explainers, actors } = await getBaseContent();
const [bridge] = explainers;
if (!bridge) throw new Error('The base content has no explainer.');
const toll = {
  id: 'toll',
  term: 'Toll',
  aliases: ['tolls'],
  definition: 'Money.',
  see: [],
  references: [],
};
const entries = listSearchEntries({ explainers, terms: [toll], actors }, ENGLISH, urls);
const find = (url: string) => entries.find((entry) => entry.url === url);

test('a quote’s record has its words alone, whose they are beside it, and every other wording with its own voice', () => {
  expect(find('/news/bridge/quotes/too-dear/')).toEqual({
    kind: 'quote',
    url: '/news/bridge/quotes/too-dear/',
    title: 'Tom Reed, Speaker of the Ferry Guild',
    byline: 'Letter to the council, about May 2024, as quoted by Millbrook Courier',
    text: 'too dear',
    more: [
      { text: 'The guild’s speaker writes about the price.' },
      { text: '“zu teuer”', language: 'de' },
      { text: expect.stringMatching(/^.+: “too costly for us”$/) },
    ],
    actors: ['tom-reed'],
    questions: ['bridge/price'],
  });
});

test('an event leads to its place on the timeline, and is found with the filter of its questions', () => {
  const [question] = bridge.questions;
  const events = bridge.events.map((event) => ({ ...event, questions: [question!] }));
  const searched = { explainers: [{ ...bridge, events }], terms: [], actors };
  const found = listSearchEntries(searched, ENGLISH, urls);
  const url = '/news/bridge/timeline/#event-vote-put-off';
  expect(found.find((entry) => entry.url === url)).toEqual({
    kind: 'event',
    url,
    title: 'The vote is put off',
    byline: '4\u00A0May 2024',
    text: 'The council puts the vote off.',
    more: [{ text: 'Bridge' }],
    actors: [],
    questions: ['bridge/bridge'],
  });
});

test('the stance of a position is found with what it depends on', () => {
  const positions = bridge.positions.map((position) => ({ ...position, condition: 'if cheap' }));
  const searched = { explainers: [{ ...bridge, positions }], terms: [], actors };
  const found = listSearchEntries(searched, ENGLISH, urls);
  expect(found.find(({ url }) => url === '/news/bridge/#p01')?.byline).toMatch(
    /^Supports, if cheap, /,
  );
});

test('a withdrawn quote is not searched for', () => {
  const withdrawn = { date: bridge.published, reason: 'It was not said.' };
  const changed = { ...bridge, quotes: bridge.quotes.map((quote) => ({ ...quote, withdrawn })) };
  const found = listSearchEntries({ explainers: [changed], terms: [], actors: [] }, ENGLISH, urls);
  expect(found.filter(({ kind }) => kind === 'quote')).toEqual([]);
  expect(JSON.stringify(found)).not.toContain('too dear');
});

test('everything leads to its own place under the base path', () => {
  expect(entries.map(({ url }) => url)).toEqual(
    expect.arrayContaining([
      '/news/bridge/#the-vote',
      '/news/bridge/#p01',
      '/news/bridge/sources/#source-s02',
      '/news/glossary/toll/',
      '/news/actors/ada-berg/',
    ]),
  );
});

test('what a group holds is found with the filter of its members, and of who spoke for it', () => {
  expect(find('/news/bridge/#p03')?.actors).toEqual(['town-council', 'ada-berg']);
});

test('a section is found by its running text, and with the filters of those it quotes', () => {
  expect(find('/news/bridge/#the-vote')).toMatchObject({
    actors: expect.arrayContaining(['ada-berg']),
    questions: ['bridge/bridge'],
    text: expect.stringContaining(' '),
  });
});

test('of a large site the page lists where all of a kind stand', () => {
  expect(listPages('quote', explainers, ENGLISH, urls)).toEqual([
    { url: '/news/bridge/quotes/', title: bridge.headline },
  ]);
  expect(listPages('term', explainers, ENGLISH, urls)).toEqual([
    { url: '/news/glossary/', title: 'Glossary' },
  ]);
});

test.each([
  ['Radosław Sikorski in Łódź', 'radoslaw lódź'],
  ['Mette Frederiksen, Søren, Straße', 'soren, strasse'],
  ['Erdoğan, Київ', ''],
])('the letters of “%s” that have no plain form in Unicode are folded', (text, folded) => {
  expect(foldLetters(text)).toBe(folded);
});

test('an excerpt becomes text and marks, whatever stands in it', () => {
  expect(parseExcerpt('a &lt;b&gt; <mark>c</mark> & <mark>&lt;img src=x&gt;</mark>')).toEqual([
    { text: 'a <b> ', marked: false },
    { text: 'c', marked: true },
    { text: ' & ', marked: false },
    { text: '<img src=x>', marked: true },
  ]);
});

test.each([
  ['Emmanuel Macron, President', 'macr', ['Macron']],
  ['Володимир Зеленський', 'ЗЕЛЕНСЬКИИ', ['Зеленський']],
  ['Erdoğan and Erdoğan’s', 'erdogan', ['Erdoğan', 'Erdoğan']],
  ['a+b (c', '+ (', []],
])('in “%s” a search for “%s” marks %j', (text, query, marked) => {
  const pieces = markWords(text, query);
  expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(marked);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

test.each([
  ['"><!@#—…', false],
  ['   ', false],
  ['Ї', true],
  ['42', true],
])('“%s” has something in it that can be found: %s', (query, has) => {
  expect(hasWords(query)).toBe(has);
});

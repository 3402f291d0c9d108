import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { parseDate } from '#dates/parse-date.ts';
import type { Explainer } from '#model/explainer.ts';
import { createUrls } from '#model/urls.ts';
import { makeJsonFeed, makeRss } from '#outputs/feeds/feed-files.ts';
import { makeStory } from '#outputs/feeds/make-story.ts';
import { readXml } from '../xml.ts';
import { getBaseContent } from './base-content.ts';

const { site, explainers } = await getBaseContent();
const bridge = explainers.find(({ id }) => id === 'bridge')!;
const urls = createUrls({ origin: 'https://e.example', base: '/news/' });
const picture = { src: 'https://e.example/news/cards/bridge.png?v=1', alt: 'A “bridge” & more' };
const story = makeStory(bridge, { ...picture, width: 1200, height: 630 }, [], urls);

const getFeed = (explainers: readonly Explainer[], stories = new Map([['bridge', story]])) => ({
  ...{ title: 'Bridge', description: 'About it', language: 'en', explainers, stories },
  ...{ path: urls.explainerFeed('bridge'), home: urls.explainer('bridge') },
});
const readRss = async (explainers: readonly Explainer[]) =>
  readXml(await (await makeRss(getFeed(explainers), urls)).text());
const readJson = (explainers: readonly Explainer[]) =>
  makeJsonFeed(getFeed(explainers), site, urls);

test('a feed reader has the whole story: prose, every quote in every wording, notes, sources', () => {
  const text = new JSDOM(story.html).window.document.body.textContent;
  for (const { title } of bridge.sections) expect(text).toContain(title);
  for (const quote of bridge.quotes.filter(({ withdrawn }) => !withdrawn)) {
    expect(text).toContain(quote.text.split('\n')[0]);
    for (const report of quote.reported) expect(text).toContain(report.source.url);
  }
  for (const note of bridge.notes) expect(text).toContain(note.text);
  for (const source of bridge.sources) expect(text).toContain(source.url);
});

test('its addresses are absolute, and nothing in it runs', () => {
  const { document } = new JSDOM(story.html).window;
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((href) => !/^(https:|mailto:)/.test(href ?? ''))).toEqual([]);
  expect(document.querySelectorAll('script, style, iframe, [onclick], [style]')).toHaveLength(0);
});

test('straight quotation marks and dots of a quotation stay as they were printed', () => {
  const words = 'He said "no"... -- and left';
  const quotes = bridge.quotes.map((quote) => ({ ...quote, text: words, reported: [] }));
  const sections = bridge.sections.map((section) => ({
    ...section,
    quotes: quotes.filter(({ id }) => section.quotes.some((one) => one.id === id)),
  }));
  const { html } = makeStory({ ...bridge, quotes, sections }, story.picture, [], urls);
  expect(new JSDOM(html).window.document.body.textContent).toContain(words);
});

test('the feed of an explainer leads to it, and to its picture', async () => {
  const rss = await readRss([bridge]);
  expect(rss['channel link']).toEqual(['https://e.example/news/bridge/']);
  expect(rss['item content:encoded']).toEqual([story.html]);
  expect(rss['media:content media:description']).toEqual([picture.alt]);
  const json = readJson([bridge]);
  expect(json).toMatchObject({ home_page_url: 'https://e.example/news/bridge/' });
  expect(json.items.at(-1)).toMatchObject({ image: picture.src, content_html: story.html });
});

test('an explainer is as new as its newest update, and keeps its id and its first day', () => {
  const item = readJson([bridge]).items.at(-1);
  expect(item).toMatchObject({
    id: 'https://e.example/news/bridge/',
    date_published: '2024-06-01T00:00:00Z',
    date_modified: '2024-06-02T00:00:00Z',
  });
});

test('a feed has the fifty newest items', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({
    ...bridge,
    id: `bridge-${index}`,
    published: parseDate(`2024-06-${String((index % 28) + 1).padStart(2, '0')}`),
    updates: [],
  }));
  const { items } = readJson(many);
  expect(items).toHaveLength(50);
  expect(items[0]).toMatchObject({ date_published: '2024-06-28T00:00:00Z' });
  expect(items[0]).not.toHaveProperty('content_html');
});

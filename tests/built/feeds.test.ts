import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { getElements, parseXml } from './feed-xml.ts';
import { files, ORIGIN, readFile } from '../built-site.ts';
import { JSON_FEED } from './json-feed.ts';

const jsonFeeds = files.filter((file) => file.endsWith('/feed.json'));
const rssFeeds = files.filter((file) => file.endsWith('/feed.xml'));

test('the site has a feed of either kind, and its explainer one of its own', () => {
  expect(jsonFeeds).toContain('/feed.json');
  expect(rssFeeds).toEqual(
    expect.arrayContaining(['/feed.xml', '/ukraine-ceasefire-call/feed.xml']),
  );
});

test.each(jsonFeeds)('%s is a JSON Feed by its specification', (file) => {
  const feed = JSON.parse(readFile(file).toString());
  const ajv = new Ajv({
    allErrors: true,
    formats: { 'date-time': isDateTime, uri: (text: string) => URL.canParse(text) },
  });
  ajv.validate(JSON_FEED, feed);
  expect(ajv.errors).toBeNull();
  expect(feed.feed_url).toBe(ORIGIN + file);
  const ids = feed.items.map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

/** https://www.rssboard.org/rss-specification and https://www.rssboard.org/rss-profile */
test.each(rssFeeds)('%s is RSS 2.0 by its specification', (file) => {
  const rss = parseXml(readFile(file).toString());
  expect([rss.name, rss.attributes['version'], rss.children.map(({ name }) => name)]).toEqual([
    ...['rss', '2.0'],
    ['channel'],
  ]);
  const channel = rss.children[0]!;
  for (const name of ['title', 'link', 'description'])
    expect(
      getElements(channel, name).map(({ text }) => text.length > 0),
      name,
    ).toEqual([true]);
  const self = getElements(channel, 'atom:link').map(({ attributes }) => attributes);
  expect(self).toEqual([{ href: ORIGIN + file, rel: 'self', type: 'application/rss+xml' }]);
  const items = getElements(channel, 'item');
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) {
    const once = ['title', 'link', 'guid', 'description', 'pubDate', 'content:encoded'];
    for (const name of once) expect(getElements(item, name).length, name).toBeLessThanOrEqual(1);
    expect(
      getElements(item, 'title').length + getElements(item, 'description').length,
    ).toBeGreaterThan(0);
    expect(getElements(item, 'link').every(({ text }) => URL.canParse(text))).toBe(true);
    for (const { text } of getElements(item, 'pubDate')) {
      // RFC 822 with four digits for the year, and the day of the week that it was.
      expect(new Date(text).toUTCString()).toBe(text);
    }
    for (const { attributes } of getElements(item, 'enclosure'))
      expect(Object.keys(attributes).toSorted()).toEqual(['length', 'type', 'url']);
  }
  const guids = items.flatMap((item) => getElements(item, 'guid')).map(({ text }) => text);
  expect([guids.length, new Set(guids).size]).toEqual([items.length, items.length]);
});

/** RFC 3339 with its zone. */
const isDateTime = (text: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
  !Number.isNaN(Date.parse(text));

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeSitemap } from '#build/config/sitemap.ts';
import { getEnvironment, PROJECT_DIR } from '#environment.ts';

const ORIGIN = 'https://example.org/news';
const contentDir = join(PROJECT_DIR, 'tests/fixtures/base/content');
const environment = { ...getEnvironment({ BASE_PATH: '/news/' }), contentDir };

/** The base site has one explainer, published on 1 June 2024. */
const NEW = [Date.parse('2024-06-01T00:00:00Z'), Date.parse('2024-06-02T23:59:59Z')];
const OLD = [Date.parse('2024-06-03T00:00:00Z'), undefined];

test.each(NEW)('an explainer younger than two days is news (%s)', async (now) => {
  expect(await serialize('/bridge/', now)).toMatchObject({
    news: {
      publication: { name: 'Test Record', language: 'en' },
      publication_date: '2024-06-01',
      title: expect.any(String) as string,
    },
  });
});

test.each(OLD)('one that is older, or built without a time, is not (%s)', async (now) => {
  expect(await serialize('/bridge/', now)).not.toHaveProperty('news');
});

test.each(['/', '/bridge/timeline/', '/actors/'])('%s is never news', async (path) => {
  expect(await serialize(path, NEW[0])).not.toHaveProperty('news');
});

async function serialize(path: string, now: number | undefined) {
  const options = await makeSitemap(environment, now);
  return options.serialize?.({ url: ORIGIN + path });
}

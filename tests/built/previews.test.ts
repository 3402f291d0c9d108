import { expect, test } from 'vitest';
import metascraper from 'metascraper';
import metascraperDescription from 'metascraper-description';
import metascraperImage from 'metascraper-image';
import metascraperTitle from 'metascraper-title';
import metascraperUrl from 'metascraper-url';
import openGraphScraper from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { readContent } from '#content/read-content.ts';
import { getTestSite, ORIGIN, readPage } from '../built-site.ts';

const EXPLAINER = 'ukraine-ceasefire-call';
const { content } = await readContent('content');
const explainer = content.explainers.find(({ id }) => id === EXPLAINER)!;
const scrape = metascraper([
  metascraperDescription(),
  metascraperImage(),
  metascraperTitle(),
  metascraperUrl(),
]);

/** What each page must show wherever it is linked, taken from content/. */
const expected = [
  ...Object.entries(explainer.sections).map(([id, { title, summary }]) => ({
    path: `/${EXPLAINER}/${id}/`,
    title,
    description: summary,
    // The picture has what was said in the section; the summary is the description.
    alt: title,
  })),
  ...Object.entries(explainer.quotes).map(([id, { text, speaker, context }]) => ({
    path: `/${EXPLAINER}/quotes/${id}/`,
    title: content.site.actors![speaker]!.name,
    description: context,
    alt: text,
  })),
];

for (const { path, title, description, alt } of expected) {
  test(`what scrapers read on ${path} is what content/ says`, async () => {
    const html = readPage(path);
    const picture = `${ORIGIN}/cards${path.slice(0, -1)}.png`;

    const { result } = await openGraphScraper({ html });
    expect(plain(result.ogTitle)).toContain(title);
    expect(plain(result.ogDescription)).toContain(description);
    expect(result.ogUrl).toBe(ORIGIN + path);
    const [image] = result.ogImage ?? [];
    expect(image?.url).toContain(picture);
    expect(plain(image?.alt)).toContain(alt);
    expect([Number(image?.width), Number(image?.height)]).toEqual([1200, 630]);

    const unfurled = await unfurl(new URL(path, getTestSite('SITE', 'URL')).href, {
      oembed: false,
    });
    expect(plain(unfurled.open_graph.title)).toContain(title);
    expect(plain(unfurled.open_graph.description)).toContain(description);
    expect(unfurled.open_graph.images?.[0]?.url).toContain(picture);
    expect(plain(unfurled.open_graph.images?.[0]?.alt)).toContain(alt);
    expect(unfurled.canonical_url).toBe(ORIGIN + path);

    const scraped = await scrape({ html, url: ORIGIN + path });
    expect(plain(scraped['title'])).toContain(title);
    expect(plain(scraped['description'])).toContain(description.slice(0, 100));
    expect(scraped['url']).toBe(ORIGIN + path);
    expect(scraped['image']).toContain(picture);
  });
}

/** Day and month are joined with a no-break space on our pages, which readers cannot tell from a space. */
const plain = (text: string | undefined) => (text ?? '').replaceAll('\u00a0', ' ');

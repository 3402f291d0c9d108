import { expect, test } from 'vitest';
import { getAttribute } from '../html.ts';
import { parsePage } from './parse-page.ts';
import { files, ORIGIN, pages, readFile, readPage } from '../built-site.ts';

const read = (file: string) => readFile(file).toString();
const described = files
  .filter((file) => /^\/oembed\/.*\.json$/.test(file))
  .map((file) => file.slice('/oembed/'.length, -'.json'.length));

test('there are oEmbed files for the explainer, the timeline, the standings, every quote and every actor', () => {
  const actors = pages.filter((page) => /^\/(actors|[^/]+\/by)\/[^/]+\/$/.test(page));
  expect(actors.length).toBeGreaterThan(0);
  const quotes = pages.filter(
    (page) => /^\/[^/]+\/quotes\/[^/]+\/$/.test(page) && !page.startsWith('/embed/'),
  );
  expect(quotes.length).toBeGreaterThan(0);
  for (const page of [
    ...quotes,
    ...actors,
    '/ukraine-ceasefire-call/',
    '/ukraine-ceasefire-call/timeline/',
    '/ukraine-ceasefire-call/positions/',
  ]) {
    expect(described).toContain(page.slice(1, -1));
  }
});

for (const path of described) {
  test(`the oEmbed files of ${path} are as consumers need them`, () => {
    const oembed = JSON.parse(read(`/oembed/${path}.json`)) as Record<string, unknown>;
    expect(oembed).toMatchObject({
      type: 'rich',
      version: '1.0',
      provider_url: `${ORIGIN}/`,
      author_url: `${ORIGIN}/`,
      width: 500,
    });
    for (const name of ['title', 'provider_name', 'author_name', 'html'])
      expect(oembed[name], name).toBeTruthy();
    expect(oembed['height']).toBeGreaterThan(100);
    expect(oembed['height']).toBeLessThanOrEqual(1000);

    const html = String(oembed['html']);
    expect(html).toMatch(/^<blockquote>.*<\/blockquote><iframe [^>]*><\/iframe>$/s);
    expect(html).not.toContain('wp-embedded-content');
    expect(html).toContain(`href="${ORIGIN}/${path}/"`);
    const frame = /<iframe ([^>]*)>/.exec(html)?.[1] ?? '';
    const names = [...frame.matchAll(/([a-z]+)="/g)].map(([, name]) => name);
    // The attributes that WordPress keeps on a frame.
    expect(['src', 'width', 'height', 'frameborder', 'scrolling', 'title']).toEqual(
      expect.arrayContaining(names),
    );
    const src = new URL(/src="([^"]*)"/.exec(frame)?.[1] ?? '');
    expect([src.origin, src.search, src.hash]).toEqual([ORIGIN, '', '']);
    expect(pages).toContain(src.pathname);

    const xml = read(`/oembed/${path}.xml`);
    expect(xml).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed>.*<\/oembed>$/s,
    );
    for (const [name, value] of Object.entries(oembed)) {
      const text = new RegExp(`<${name}>(.*)</${name}>`, 's').exec(xml)?.[1] ?? '';
      expect(
        text.replace(/&#x([0-9A-F]+);/g, (_, code: string) =>
          String.fromCodePoint(Number.parseInt(code, 16)),
        ),
        name,
      ).toBe(String(value));
    }
  });

  test(`the head of ${path} leads to its oEmbed files`, async () => {
    const html = readPage(`/${path}/`);
    const links = (await parsePage(`/${path}/`))
      .querySelectorAll('head link')
      .filter((link) => getAttribute(link, 'type')?.endsWith('+oembed'));
    const get = (name: string) => links.map((link) => getAttribute(link, name));
    expect(get('type')).toEqual(['application/json+oembed', 'text/xml+oembed']);
    expect(get('href')).toEqual([`${ORIGIN}/oembed/${path}.json`, `${ORIGIN}/oembed/${path}.xml`]);
    const [first = ''] = /<link[^<>]*\+oembed[^<>]*>/.exec(html) ?? [];
    expect(first).toContain('application/json+oembed');
    const before = html.slice(0, html.indexOf(first));
    expect(before.length).toBeLessThan(100_000);
    expect(before).not.toContain('<style');
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { expect, test } from 'vitest';
import { PROJECT_DIR } from '#environment.ts';
import { readTestSite } from '../built-site.ts';
import { getAttribute, parseHtml } from '../html.ts';

/** Sites with a figure, and the picture that an editor put there, with the camera’s data and a place in it. */
const SITES = [
  {
    name: 'ARABIC',
    base: '',
    page: '/jisr/the-river/',
    copies: '/jisr/jisr',
    original: 'arabic/content/explainers/jisr/pictures/river.jpg',
    size: [640, 427],
  },
  {
    name: 'TRANSLATED',
    base: '/news',
    page: '/bridge/the-ferries/',
    copies: '/bridge/bridge',
    original: 'translated/content/explainers/bridge/pictures/ferry.jpg',
    size: [640, 427],
  },
] as const;

const readOriginal = (path: string) => readFileSync(join(PROJECT_DIR, 'tests/fixtures', path));

/** What a camera and its owner leave in a picture. */
const METADATA = /Exif\0|<x:xmpmeta|http:\/\/ns\.adobe\.com|Jane Tester|TestCam|Secret desk/;

test.each(SITES)('the original in $name has metadata', ({ original }) => {
  expect(readOriginal(original).toString('latin1')).toMatch(METADATA);
});

test.each(SITES)('no picture of $name has any, and the original is not published', (site) => {
  const { files, readFile } = readTestSite(site.name);
  const original = readOriginal(site.original);
  const pictures = files.filter((file) => /\.(jpe?g|png|webp|avif)$/.test(file));
  expect(pictures.length).toBeGreaterThan(3);
  for (const file of pictures) {
    expect(readFile(file).toString('latin1'), file).not.toMatch(METADATA);
    expect(readFile(file).equals(original), file).toBe(false);
  }
});

test.each(SITES)('a figure of $name is offered in three kinds, each in its width', async (site) => {
  const { readFile, readPage } = readTestSite(site.name);
  const picture = (await parseHtml(readPage(site.page))).querySelector('picture')!;
  const sources = picture.querySelectorAll('source');
  expect(sources.map((one) => getAttribute(one, 'type'))).toEqual(['image/avif', 'image/webp']);
  for (const source of sources)
    for (const one of (getAttribute(source, 'srcset') ?? '').split(', ')) {
      const [address = '', width = ''] = one.split(' ');
      const { width: real, type } = imageSize(readFile(address.slice(site.base.length)));
      expect([`${real}w`, `image/${type === 'heif' ? 'avif' : type}`]).toEqual([
        width,
        getAttribute(source, 'type'),
      ]);
    }
  const image = picture.querySelector('img')!;
  const { width, height } = imageSize(
    readFile((getAttribute(image, 'src') ?? '').slice(site.base.length)),
  );
  expect([width, height]).toEqual(site.size);
  expect([getAttribute(image, 'width'), getAttribute(image, 'height')]).toEqual(
    site.size.map(String),
  );
  expect(getAttribute(image, 'loading')).toBe('lazy');
  expect(getAttribute(image, 'alt')).not.toBe('');
});

test.each(SITES)(
  'the copies of $name have the picture, one by its address and one in itself',
  (site) => {
    const { files, readPage } = readTestSite(site.name);
    const markdown = readPage(`${site.copies}.md`);
    const [, address = ''] = /!\[[^\]]+\]\((\S+\.jpeg)\)/.exec(markdown) ?? [];
    expect(files).toContain(new URL(address).pathname.slice(site.base.length));
    const copy = readPage(`${site.copies}.html`);
    expect(copy).toMatch(/<picture><img src="data:image\/webp;base64,/);
    expect(copy).not.toContain('srcset');
  },
);

test.each(SITES)(
  'search engines learn of the picture of $name, its maker and its licence',
  (site) => {
    const html = readTestSite(site.name).readPage(site.page);
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const { image } = JSON.parse(json) as { image: object[] };
    expect(image[1]).toMatchObject({ '@type': 'ImageObject', creditText: 'Test Record' });
  },
);

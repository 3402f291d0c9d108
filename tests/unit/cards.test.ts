import { Renderer } from '@takumi-rs/core';
import type { Node } from '@takumi-rs/core';
import fc from 'fast-check';
import { imageSize } from 'image-size';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { getPng } from '#cards/cache.ts';
import { drawAll, getCardFiles } from '#cards/card-files.ts';
import type { Card } from '#cards/card.ts';
import { chooseLayout, drawCard, getOptions } from '#cards/draw-card.ts';
import { getHash } from '#cards/hash.ts';
import { getPicture } from '#cards/picture.ts';
import { makeQuoteCard } from '#cards/quote-card.ts';
import { makeStandingsCard } from '#cards/standings-card.ts';
import { getLayouts } from '#cards/templates/layouts.ts';
import { HEIGHT, STYLE, WIDTH } from '#cards/templates/style.ts';
import { ContentError } from '#errors.ts';
import { parseDate } from '#model/dates.ts';
import type { Explainer, Quote } from '#model/explainer.ts';
import { nameQuote } from '#model/quotes.ts';
import { createUrls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import { getBaseContent } from './base-content.ts';
import { makePerson, makePosition, makeQuote, makeSource, QUESTIONS } from './record-fixture.ts';

const urls = createUrls({ origin: 'https://example.org', base: '/news/' });
const site = { name: 'Site', tagline: 'Tagline', language: 'en' } as SiteData;
const explainer = { id: 'bridge', language: 'en', headline: 'The bridge' } as Explainer;
const quote: Quote = {
  ...makeQuote('too-dear', '2025-03-17', makePerson('ada', { name: 'Ada Berg' })),
  role: 'Mayor',
  text: 'The bridge is too dear.',
};
const reworded: Quote = {
  ...quote,
  wording: 'reworded',
  reported: [{ text: 'The bridge is too costly.', language: 'en', source: makeSource('s1', 1) }],
};
const make = (fields: Partial<Quote>, of: Quote = quote) =>
  makeQuoteCard({ ...of, ...fields }, explainer, site, urls);

/** Words of the three scripts, to make quotes of any length from. */
const SCRIPTS = {
  Latin: 'Zażółć gęślą jaźń, l’œuvre naïve: peace must be lasting and the guarantees reliable. ',
  Cyrillic: 'Кожен день в умовах війни – це життя людей, і ми хочемо миру, який буде справжнім. ',
  Arabic: 'كفى موتًا. كفى دمارًا. يجب أن تصمت المدافع، ويجب أن يعود الناس إلى بيوتهم. ',
};

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'on-record-cards-'))));
afterAll(() => rm(folder, { recursive: true }));

describe('what a picture says', () => {
  test.each(Object.entries(SCRIPTS))('the alternative text has all words in %s', (_, words) => {
    const text = words.trim();
    const { alt } = make({ text });
    for (const part of [text, 'Ada Berg', 'Mayor', 'Speech', '17\u00a0March 2025', 'Site'])
      expect(alt).toContain(part);
    expect(alt).not.toBe(nameQuote({ ...quote, text }, ENGLISH));
  });

  test('all it shows stands in the alternative text, which is not the title of the page', async () => {
    for (const { props } of getCardFiles({ ...(await getBaseContent()), urls })) {
      const { alt } = props.card;
      const spoken = strip(alt);
      for (const shown of getLayouts(props.card).flatMap(getTexts))
        expect(spoken).toContain(strip(shown));
      if ('title' in props.card) expect(alt).not.toBe(props.card.title);
    }
  });

  test('words that differ stand beside those reported, and the picture says so', () => {
    const [first] = getLayouts(make({}, reworded));
    expect(getTexts(first!)).toEqual(
      expect.arrayContaining(['dear.', 'costly.', 'As quoted in the article']),
    );
    expect(make({}, reworded).alt).toContain(
      'As quoted in the article; reported elsewhere in other words',
    );
    expect(make({}, reworded).alt).toContain('“The bridge is too costly.”');
  });

  test('a withdrawn quote is shown without its words, with the day and the reason', () => {
    const withdrawn = { date: parseDate('2026-05-03'), reason: 'It was never said.' };
    const card = make({ withdrawn }, reworded);
    const shown = [card.alt, ...getLayouts(card).flatMap(getTexts)].join(' ');
    expect(shown).not.toMatch(/dear|costly/);
    expect(shown).toContain('Quote withdrawn, 3\u00a0May 2026');
    expect(shown).toContain('It was never said.');
  });

  test('nothing is set in type below 30 px', async () => {
    const sizes = [...STYLE.matchAll(/font-size: (\d+)px/g)].map(([, size]) => Number(size));
    const files = getCardFiles({ ...(await getBaseContent()), urls });
    const nodes = files.flatMap(({ props }) => getLayouts(props.card)).flatMap(flatten);
    sizes.push(...nodes.flatMap(({ style }) => (style?.fontSize as number | undefined) ?? []));
    expect(Math.min(...sizes)).toBe(30);
  });
});

describe('the address of a picture', () => {
  const getSrc = (card: Card) => getPicture(card, urls).src;

  test('is that of the file that is built', async () => {
    const files = getCardFiles({ ...(await getBaseContent()), urls });
    for (const { params, props } of files)
      expect(getSrc(props.card)).toBe(
        `https://example.org/news/cards/${params.path}.png?v=${getHash(props.card)}`,
      );
    expect(new Set(files.map(({ params }) => params.path)).size).toBe(files.length);
    expect(files.map(({ params }) => params.path)).toContain('index');
  });

  test.each<Partial<Quote>>([
    { text: 'The bridge is too costly.' },
    { role: 'Former mayor' },
    { occasion: 'Letter' },
    { date: parseDate('2025-03-18') },
    { wording: 'unchecked' },
    { withdrawn: { date: parseDate('2026-05-03'), reason: 'It was never said.' } },
  ])('changes with what is shown: %j', (fields) => {
    expect(getSrc(make(fields))).not.toBe(getSrc(make({})));
  });

  test.each<Partial<Quote>>([
    { context: 'Of something else.' },
    { difference: 'Other words here.' },
    { sentence: 'B1' },
    { sources: [makeSource('s2', 2)] },
  ])('stays with what is not shown: %j', (fields) => {
    expect(getSrc(make(fields))).toBe(getSrc(make({})));
  });
});

describe('how words are fitted', () => {
  test('a quote of any length is drawn whole or is an error that names it', async () => {
    const renderer = new Renderer();
    const lengths = fc.integer({ min: 10, max: 1000 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(SCRIPTS)),
        lengths,
        async (words, length) => {
          const text = words.repeat(20).slice(0, length).trim();
          const layout = await chooseLayout(make({ text })).catch((error: unknown) => error);
          if (layout instanceof ContentError) {
            expect(layout.problems[0]?.entry).toBe('too-dear › text');
            expect(length).toBeGreaterThan(700);
            return;
          }
          const node = layout as Node;
          expect(getTexts(node).join('')).toContain(text);
          const pixels = await renderer.render(node, { ...getOptions(), format: 'raw' });
          expect(findStrayInk(pixels)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a word that is too long for the picture is broken, not cut', async () => {
    const pixels = await new Renderer().render(
      await chooseLayout(make({ text: 'a'.repeat(200) })),
      {
        ...getOptions(),
        format: 'raw',
      },
    );
    expect(findStrayInk(pixels)).toEqual([]);
  });

  test.each([1, 11, 25, 80])('the standings of %i actors are drawn', async (count) => {
    const actors = Array.from({ length: count }, (_, index) => makePerson(`actor-${index}`));
    const positions = actors.map((actor, index) =>
      makePosition(`p${index}`, '2025-03-17', { actors: [actor] }),
    );
    const asOf = parseDate('2025-03-18');
    const many = { ...explainer, asOf, positions, questions: QUESTIONS } as unknown as Explainer;
    const node = await chooseLayout(makeStandingsCard(many, actors, site, urls));
    const pixels = await new Renderer().render(node, { ...getOptions(), format: 'raw' });
    expect(findStrayInk(pixels)).toEqual([]);
  });

  test('too long a quote is an error that says what to do', async () => {
    await expect(drawCard(make({ text: SCRIPTS.Latin.repeat(20).trim() }))).rejects.toThrow(
      /quotes\.yaml[^]*too-dear › text[^]*does not fit into the share picture[^]*Shorten it/,
    );
  });

  test('a letter that no font has is an error that names it', async () => {
    await expect(drawCard(make({ text: 'It is 死 👍.' }))).rejects.toThrow('do not have 死 👍.');
  });

  test('all pictures that do not fit are in one error', async () => {
    const files = ['死', '字'].map((text) => ({
      params: { path: text },
      props: { card: make({ text }) },
    }));
    await expect(drawAll(files)).rejects.toThrow('Found 2 problems in 1 file.');
  });
});

describe('the files', () => {
  test('are 1200 by 630 pixels and 120 KB at most', async () => {
    const longest = Object.values(SCRIPTS).map((words) => make({ text: words.repeat(9).trim() }));
    const files = getCardFiles({ ...(await getBaseContent()), urls });
    for (const card of [...files.map(({ props }) => props.card), make({}, reworded), ...longest]) {
      const png = await drawCard(card);
      expect(imageSize(png)).toMatchObject({ width: 1200, height: 630, type: 'png' });
      expect(png.length).toBeLessThanOrEqual(120_000);
    }
  });

  test('are drawn once: the second time they come from the cache', async () => {
    const drawn = await getPng(make({}), folder);
    const [file = ''] = await readdir(folder);
    await writeFile(join(folder, file), 'from the cache');
    expect(String(await getPng(make({ context: 'Of something else.' }), folder))).toBe(
      'from the cache',
    );
    expect(await getPng(make({ occasion: 'Letter' }), folder)).not.toEqual(drawn);
  });

  test('are drawn all the same where nothing can be kept', async () => {
    await writeFile(join(folder, 'no-folder'), '');
    const png = await getPng(make({}), join(folder, 'no-folder'));
    expect(imageSize(png).width).toBe(1200);
  });
});

const flatten = (node: Node): Node[] => [
  node,
  ...(node.type === 'container' ? (node.children ?? []).flatMap(flatten) : []),
];

/** The words of a layout; what belongs to one line stands in several. */
const getTexts = (node: Node): string[] =>
  flatten(node).flatMap((found) => (found.type === 'text' ? [found.text] : []));

/** Without the punctuation that makes sentences of what is shown. */
const strip = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** The rows above the rule at the foot, and the columns at the edges, that are not of the ground’s colour. */
function findStrayInk(pixels: Buffer): string[] {
  const isGround = (x: number, y: number) =>
    pixels.readUInt32BE((y * WIDTH + x) * 4) === 0xfbfaf7ff;
  const isRule = (y: number) => pixels.readUInt32BE((y * WIDTH + WIDTH / 2) * 4) === 0x807b81ff;
  const rule = Array.from({ length: HEIGHT }, (_, y) => y).findLastIndex(isRule);
  const stray: string[] = rule < HEIGHT / 2 ? ['no rule'] : [];
  for (let x = 0; x < WIDTH; x += 1)
    for (let y = rule - 4; y < rule; y += 1) if (!isGround(x, y)) stray.push(`${x}, ${y}`);
  for (let y = 12; y < HEIGHT; y += 1)
    for (const x of [8, 16, 1184, 1192]) if (!isGround(x, y)) stray.push(`${x}, ${y}`);
  return stray;
}

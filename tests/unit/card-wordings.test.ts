import { Renderer } from '@takumi-rs/core';
import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContent } from '#content/read-content.ts';
import { getAlt } from '#outputs/cards/alt.ts';
import type { Card } from '#outputs/cards/card.ts';
import { chooseVersion } from '#outputs/cards/choose-version.ts';
import { chooseLayout, drawCard, getOptions } from '#outputs/cards/draw-card.ts';
import { makeQuoteCard } from '#outputs/cards/quote-card.ts';
import { shortenContext } from '#outputs/cards/shorten-context.ts';
import type { Explainer, Quote } from '#model/explainer.ts';
import { layOutQuote } from '#model/quote-layout.ts';
import { makePiece } from '#model/quote-piece.ts';
import { resolveExplainer } from '#model/resolve-explainer.ts';
import { createUrls } from '#model/urls.ts';
import { WORDINGS } from '#schemas/quote.ts';
import type { SiteContent } from '#schemas/files.ts';
import type { SiteData } from '#schemas/site.ts';
import { findStrayInk, flatten, getTexts } from './card-nodes.ts';
import { makePerson, makeQuote, makeSource } from './record-fixture.ts';

const urls = createUrls({ origin: 'https://example.org', base: '/' });
const site = { name: 'Site', tagline: 'Tagline', language: 'en' } as SiteData;
const explainer = { id: 'bridge', language: 'en', headline: 'The bridge' } as Explainer;
const base = makeQuote('words', '2025-03-17', makePerson('ada', { name: 'Ada Berg' }));

/** A quote as the article (Courier) has it, and as the Gazette reports it. */
function makeReworded(text: string, reported: string, fields: Partial<Quote> = {}): Quote {
  const source = { ...makeSource('s1', 2), short: 'Gazette', publisher: 'Gazette' };
  const report = { text: reported, language: 'en', source };
  return { ...base, text, wording: 'reworded', reported: [report], ...fields };
}

const draw = async (quote: Quote) =>
  (await chooseVersion(makeQuoteCard(quote, explainer, site, urls))).card;

/** All versions of a card, from the first that is tried to the last. */
function listVersions(card: Card): Card[] {
  const next = card.instead?.();
  return [card, ...(next ? listVersions(next) : [])];
}

/** A quotation of `length` characters without a word that `other` has too. */
const fill = (word: string, length: number) =>
  `${word} `
    .repeat(Math.ceil(length / word.length))
    .slice(0, length - 1)
    .trim() + '.';

describe('words that differ', () => {
  const words = fc
    .array(
      fc.constantFrom('peace', 'war', 'мир', 'сьогодні', 'سلام', 'الحرب', '…', 'we’ll', '橋'),
      {
        minLength: 1,
        maxLength: 220,
      },
    )
    .map((some) => some.join(' '));
  const quotes = fc
    .tuple(words, words, fc.constantFrom(...WORDINGS), fc.boolean())
    .map(([text, reported, wording, hasPairs]) => {
      const [article = ''] = text.split(' ');
      const [theirs = ''] = reported.split(' ');
      const pairs = hasPairs ? [{ reported: theirs, article }, { reported: theirs }] : [];
      return makeReworded(text, reported, { wording, pairs });
    });

  test('have no version of their picture with the article’s words alone', () => {
    fc.assert(
      fc.property(quotes, (quote) => {
        for (const card of listVersions(makeQuoteCard(quote, explainer, site, urls))) {
          const isSame = quote.wording === 'matches' || quote.wording === 'unchecked';
          if (card.kind === 'quote' && !isSame) {
            const [first, second] = card.versions;
            expect(first?.label.publisher).toBe('Gazette');
            expect(first?.pieces.map((piece) => piece.words + piece.space).join('')).toBe(
              first?.text,
            );
            if (second) expect(second.text).toBe(quote.text);
          }
          if (card.kind === 'pairs') {
            expect(quote.reported[0]?.text).toContain(card.pairs[0]?.reported);
            expect(card.versions.map(({ publisher }) => publisher)).toEqual(['Gazette', 'Courier']);
          }
          if (card.kind === 'wordless') expect(getAlt(card)).not.toMatch(/“/);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('stand in full beside the reported ones up to 350 characters each', async () => {
    const texts = fc.tuple(fc.integer({ min: 5, max: 350 }), fc.integer({ min: 5, max: 350 }));
    const scripts = fc.constantFrom('guarantees', 'гарантії', 'الضمانات');
    await fc.assert(
      fc.asyncProperty(texts, scripts, scripts, async ([ours, theirs], one, other) => {
        const quote = makeReworded(fill(one, ours), fill(other, theirs));
        const card = await draw(quote);
        expect(card).toMatchObject({
          kind: 'quote',
          versions: [{ text: quote.reported[0]?.text }, { text: quote.text }],
        });
        const layout = (await chooseLayout(card))!;
        const shown = getTexts(layout).join('');
        for (const text of [quote.text, quote.reported[0]!.text]) expect(shown).toContain(text);
        const pixels = await new Renderer().render(layout, { ...getOptions(), format: 'raw' });
        expect(findStrayInk(pixels)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('of a long report stand with less around them, marked with an ellipsis', async () => {
    const before = fill('Before', 2000);
    const quote = makeReworded(
      'the bridge is dear to us',
      `${before} The bridge is costly to us. ${before}`,
    );
    const card = await draw(quote);
    const { card: chosen, isTooLong } = await chooseVersion(card);
    expect(isTooLong).toBe(false);
    expect(chosen).toMatchObject({ kind: 'quote', versions: [{}, { text: quote.text }] });
    expect(getAlt(chosen)).toMatch(/“… Before .* The bridge is costly to us\. Before .* …”/);
  });

  test('have pairs in place of both wordings where these do not fit', async () => {
    const [text, reported] = [`We ${fill('discuss', 997)}`, `They ${fill('negotiated', 995)}`];
    const pairs = [
      { reported: 'They negotiated', article: 'We discuss' },
      { reported: 'negotiated' },
    ];
    const card = await draw(makeReworded(text, reported, { pairs }));
    expect(card.kind).toBe('pairs');
    expect(getAlt(card)).toContain(
      'As reported by Gazette: “They negotiated”. In the article (Courier): “We discuss”.',
    );
    expect(getTexts((await chooseLayout(card))!)).toEqual(
      expect.arrayContaining(['They negotiated', 'We discuss', 'left out: ']),
    );
    const shown = getTexts((await chooseLayout(card))!);
    expect(shown.filter((one) => one.includes('Ada Berg'))).toHaveLength(1);
  });

  test('of 1,000 characters with nothing in common leave the reported words or none', async () => {
    const short = await draw(makeReworded(fill('discuss', 1000), fill('negotiated', 600)));
    expect(short).toMatchObject({ kind: 'quote', versions: [{ label: { publisher: 'Gazette' } }] });
    expect(getAlt(short)).toContain('The article’s words (Courier) differ.');
    const long = await draw(makeReworded(fill('discuss', 1000), fill('negotiated', 1900)));
    expect(long.kind).toBe('wordless');
  });

  test('are not shown where one wording has letters that no font has', async () => {
    const pairs = [{ reported: 'costly', article: 'dear' }];
    expect((await draw(makeReworded('It is dear.', 'It is costly 橋.', { pairs }))).kind).toBe(
      'wordless',
    );
    expect((await draw(makeReworded('It is dear 橋.', 'It is costly.', { pairs }))).kind).toBe(
      'wordless',
    );
  });

  test('from right to left stand beside those from left to right, each in its direction', async () => {
    const card = await draw(makeReworded('الجسر يدور ببطء.', 'The bridge turns slowly.'));
    const boxes = flatten((await chooseLayout(card))!);
    const leftward = boxes
      .filter(({ dir }) => dir === 'rtl')
      .map((node) => getTexts(node).join(''));
    expect(leftward).toEqual(['“الجسر يدور ببطء.”']);
    expect(getAlt(card)).toContain(
      'As reported by Gazette: “The bridge turns slowly.” In the article (Courier): “الجسر',
    );
  });

  test('stand beside a name of 60 letters, a long role and a long occasion', async () => {
    const name = `${'Wolfeschlegelsteinhausen'.repeat(3).slice(0, 59)}y`;
    const speaker = makePerson('ada', { name });
    const quote = makeReworded('It is dear.', 'It is costly.', {
      speaker,
      role: 'Member of the committee for the bridges of the town and of the county',
      occasion: 'Remarks to reporters on the way from the town hall to the bridge, most likely',
    });
    const card = await draw(quote);
    expect(card).toMatchObject({ kind: 'quote', who: name, versions: [{}, {}] });
    const pixels = await new Renderer().render((await chooseLayout(card))!, {
      ...getOptions(),
      format: 'raw',
    });
    expect(findStrayInk(pixels)).toEqual([]);
  });

  test('a translation of our own says so and is not headed as the article’s words', async () => {
    const original = { text: 'zu teuer', language: 'de', source: makeSource('article', 1) };
    const card = await draw(
      makeReworded('It is dear.', 'It is costly.', { original, 'own-translation': true }),
    );
    expect(getAlt(card)).toContain(
      'Our own translation from German; the article: Courier: “It is dear.”',
    );
    expect(getAlt(card)).not.toContain('In the article');
  });

  test('a translation of our own that no report is compared with stands below the words it translates', async () => {
    const original = { text: 'zu teuer', language: 'de', source: makeSource('article', 1) };
    const ours = { original, reported: [], 'own-translation': true };
    const card = await draw(
      makeReworded('It is dear.', 'It is costly.', { ...ours, wording: 'translated' }),
    );
    expect(card).toMatchObject({ kind: 'quote', versions: [{ text: 'zu teuer' }, {}] });
    expect(getAlt(card)).toContain('The article’s words in our own translation.');
    expect(getAlt(card)).not.toMatch(/two translations/i);
  });
});

test('the same words stand once and name the report; unchecked words say so', async () => {
  const same = makeReworded('It is dear.', 'It is dear.', { wording: 'matches' });
  expect(getAlt(await draw(same))).toMatch(
    /Same words as reported by Gazette\. In the article \(Courier\): “It is dear\.” Site\.$/,
  );
  const unchecked = getAlt(await draw({ ...same, wording: 'unchecked', reported: [] }));
  expect(unchecked).toContain('Not checked: no other report was found.');
});

test('only words around the quoted ones are left out, at the ends of words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'б', 'ج', '-'), minLength: 1, maxLength: 8 });
  const kind = fc.constantFrom('context' as const, 'same' as const, 'only-in-report' as const);
  const pieces = fc.array(
    fc
      .tuple(kind, fc.array(word, { minLength: 1, maxLength: 30 }))
      .map(([of, words]) => makePiece(of, `${words.join(' ')} `)),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(pieces, fc.nat({ max: 12 }), (whole, most) => {
      const short = shortenContext(whole, most);
      expect(short.map((piece) => piece.kind)).toEqual(whole.map((piece) => piece.kind));
      for (const [index, piece] of short.entries()) {
        const original = whole[index]!;
        if (piece.kind !== 'context') expect(piece).toEqual(original);
        const [start = '', end] = piece.words.split(/ ?… ?/);
        const words = ` ${original.words} `;
        expect(words).toContain(` ${start} `.replace('  ', ' '));
        if (end !== undefined) expect(words).toContain(` ${end} `.replace('  ', ' '));
      }
    }),
  );
});

test.each([
  '../../content',
  '../fixtures/base/content',
  '../fixtures/arabic/content',
  '../fixtures/translated/content',
])('every picture of a quote in %s that differs is drawn with both wordings', async (folder) => {
  const { content } = await readContent(fileURLToPath(new URL(folder, import.meta.url)));
  const shared = content.site as SiteContent;
  const all = content.explainers.map((one) => resolveExplainer(one, shared));
  const quotes = all.flatMap((of) => of.quotes.map((quote) => ({ of, quote })));
  expect(quotes.length).toBeGreaterThan(0);
  for (const { of, quote } of quotes) {
    const { card, isTooLong } = await chooseVersion(makeQuoteCard(quote, of, shared.site, urls));
    expect(isTooLong).toBe(false);
    const layout = layOutQuote(quote);
    if (layout.kind === 'withdrawn') continue;
    const isSame = quote.wording === 'matches' || quote.wording === 'unchecked';
    const versions = isSame ? [layout.article] : [layout.report, layout.article];
    const alt = getAlt(card);
    for (const version of versions) {
      expect(alt).toContain(version?.text);
      expect(alt).toContain(version?.source.short);
    }
    expect((await drawCard(card)).length).toBeLessThanOrEqual(120_000);
  }
});

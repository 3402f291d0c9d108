import { Renderer } from '@takumi-rs/core';
import fc from 'fast-check';
import { imageSize } from 'image-size';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { makeByActorCard } from '#outputs/cards/actor-cards.ts';
import { getAlt } from '#outputs/cards/alt.ts';
import { getPng } from '#outputs/cards/cache.ts';
import { drawAll, getCardFiles } from '#outputs/cards/card-files.ts';
import type { Card } from '#outputs/cards/card.ts';
import { chooseVersion } from '#outputs/cards/choose-version.ts';
import { chooseLayout, drawCard, getOptions } from '#outputs/cards/draw-card.ts';
import { getHash } from '#outputs/cards/hash.ts';
import { makeExplainerCard } from '#outputs/cards/explainer-cards.ts';
import { makeHeadlineCard } from '#outputs/cards/headline-card.ts';
import { getPicture } from '#outputs/cards/picture.ts';
import { makeQuoteCard } from '#outputs/cards/quote-card.ts';
import { makeSectionCard } from '#outputs/cards/section-card.ts';
import { makeStandingsCard } from '#outputs/cards/standings-card.ts';
import { makeTermCard } from '#outputs/cards/term-card.ts';
import { getLayouts } from '#outputs/cards/templates/layouts.ts';
import { STYLE } from '#outputs/cards/templates/style.ts';
import { getUndrawable } from '#fonts/drawable.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { Explainer, Quote } from '#model/explainer.ts';
import { nameQuote } from '#model/quotes.ts';
import { getLanguage } from '#i18n/language.ts';
import { LANGUAGE_TAGS } from '#schemas/language-tags.ts';
import { createUrls } from '#model/urls.ts';
import type { SiteData } from '#schemas/site.ts';
import { getBaseContent } from './base-content.ts';
import { findStrayInk, flatten, getTexts, strip } from './card-nodes.ts';
import { makePerson, makePosition, makeQuote, makeSource, QUESTIONS } from './record-fixture.ts';

const urls = createUrls({ origin: 'https://example.org', base: '/news/' });
const site = { name: 'Site', tagline: 'Tagline', language: 'en' } as SiteData;
const explainer = {
  ...{ id: 'bridge', language: 'en', headline: 'The bridge', topic: 'The vote' },
  article: { source: makeSource('article', 1) },
} as Explainer;
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

/** Words in three scripts, to make quotes of any length. */
const SCRIPTS = {
  Latin: 'Zażółć gęślą jaźń, l’œuvre naïve: peace must be lasting and the guarantees reliable. ',
  Cyrillic: 'Кожен день в умовах війни – це життя людей, і ми хочемо миру, який буде справжнім. ',
  Arabic: 'كفى موتًا. كفى دمارًا. يجب أن تصمت المدافع، ويجب أن يعود الناس إلى بيوتهم. ',
};

/** A reworded quote whose other report has these words. */
function inHebrew(text: string): Quote {
  return { ...reworded, reported: [{ ...reworded.reported[0]!, text, language: 'he' }] };
}

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'on-record-cards-'))));
afterAll(() => rm(folder, { recursive: true }));

describe('what a picture says', () => {
  test.each(Object.entries(SCRIPTS))('the alternative text has all words in %s', (_, words) => {
    const text = words.trim();
    const alt = getAlt(make({ text }));
    for (const part of [text, 'Ada Berg', 'Mayor', 'Speech', '17\u00a0March 2025', 'Site'])
      expect(alt).toContain(part);
    expect(alt).not.toBe(nameQuote({ ...quote, text }, ENGLISH));
  });

  test('all it shows stands in the alternative text, which is not the title of the page', async () => {
    for (const { props } of getCardFiles({ ...(await getBaseContent()), urls })) {
      const alt = getAlt(props.card);
      const spoken = strip(alt);
      for (const shown of getLayouts(props.card).flatMap(getTexts))
        expect(spoken).toContain(strip(shown));
      if ('title' in props.card) expect(alt).not.toBe(props.card.title);
    }
  });

  test('words that differ stand beside those reported, and the picture says so', () => {
    const [first] = getLayouts(make({}, reworded));
    expect(getTexts(first!)).toEqual(
      expect.arrayContaining(['dear.', 'costly.', 'The article’s words (Courier) differ.']),
    );
    expect(getAlt(make({}, reworded))).toBe(
      'Ada Berg, Mayor (Speech, 17\u00a0March 2025). The article’s words (Courier) differ. As reported by Courier: “The bridge is too costly.” In the article (Courier): “The bridge is too dear.” Site.',
    );
  });

  test('a withdrawn quote is shown without its words, with the day and the reason', () => {
    const withdrawn = { date: parseDate('2026-05-03'), reason: 'It was never said.' };
    const card = make({ withdrawn }, reworded);
    const shown = [getAlt(card), ...getLayouts(card).flatMap(getTexts)].join(' ');
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

describe('what the other pictures say', () => {
  const getShown = async (card: Card) => getAlt((await chooseVersion(card)).card);

  test('an explainer’s says what came of it, with its date, or counts what it has', async () => {
    const [bridge] = (await getBaseContent()).explainers;
    const outcome = { text: 'It was built.', asOf: parseDate('2026-02'), sources: [] };
    expect(await getShown(makeExplainerCard({ ...bridge!, outcome }, site, urls))).toContain(
      'What came of it, as far as our sources go (February 2026): It was built.',
    );
    const without = await getShown(
      makeExplainerCard({ ...bridge!, outcome: undefined }, site, urls),
    );
    expect(without).toMatch(/2 quotes, \d+ stated positions, \d+ sources/);
  });

  test('a section’s has its positions and a difference of wording with both publishers', async () => {
    const actors = [makePerson('ada', { name: 'Ada Berg' })];
    const pairs = [{ reported: 'costly' }, { reported: 'costly', article: 'dear' }];
    const vote = { id: 'the-vote', number: 1, title: 'The vote', summary: 'A vote.', quotes: [] };
    const positions = ['p1', 'p2'].map((id) =>
      makePosition(id, '2025-03-17', { actors, attribution: 'article' }),
    );
    const of = {
      ...explainer,
      article: { ...explainer.article, retells: ['A1'] },
      sections: [vote],
      positions,
    } as unknown as Explainer;
    const show = (fields: object, among = of) =>
      getShown(makeSectionCard({ ...vote, ...fields } as never, among, site, urls));
    const shown = await show({ quotes: [{ ...reworded, pairs }] });
    expect(shown).toContain(
      'Words differ · Ada Berg, 17\u00a0March 2025. As reported by Courier: “costly”. In the article (Courier): “dear”.',
    );
    expect(shown.match(/Ada Berg, Label bridge: supports, by the article alone\./g)).toHaveLength(
      1,
    );
    expect(await show({ quotes: [{ ...reworded, pairs: pairs.slice(0, 1) }] })).toContain(
      'As reported by Courier: “costly”. In the article (Courier), left out: costly.',
    );
    expect(await show({}, { ...of, positions: [] })).toBe(
      'The vote. A vote. Section 1 of 1 · The vote. The bridge. Site.',
    );
  });

  test('a term’s has the definition and its references, or as many whole sentences as fit', async () => {
    const { terms } = await getBaseContent();
    const term = { ...terms[0]!, definition: 'A first sentence. A second one.' };
    const count = `${term.references.length} reference`;
    expect(await getShown(makeTermCard(term, site, urls))).toMatch(
      new RegExp(`^${term.term}\\. A first sentence\\. A second one\\. Glossary · ${count}`),
    );
    const long = { ...term, definition: `A first sentence. Then ${'word '.repeat(300)}.` };
    const { card, isTooLong } = await chooseVersion(makeTermCard(long, site, urls));
    expect(card).toMatchObject({ kind: 'headline', summary: 'A first sentence.' });
    expect(isTooLong).toBe(false);
    const endless = { ...term, definition: 'word '.repeat(400).trim() };
    expect((await chooseVersion(makeTermCard(endless, site, urls))).card).toMatchObject({
      title: term.term,
      summary: undefined,
    });
  });

  test('the standings ring what the article alone carries, and say what the ring means', () => {
    const actors = [makePerson('ada')];
    const draw = (attribution: 'article' | undefined) => {
      const positions = [makePosition('p1', '2025-03-17', { actors, attribution })];
      const of = { ...explainer, asOf: parseDate('2025-03-18'), positions, questions: QUESTIONS };
      const card = makeStandingsCard(of as unknown as Explainer, actors, site, urls);
      return [JSON.stringify(getLayouts(card)[0]), getAlt(card)];
    };
    for (const text of draw('article')) expect(text).toMatch(/A dotted ring: by the article alone/);
    expect(draw('article')[0]).toContain('stroke-dasharray');
    for (const text of draw(undefined)) expect(text).not.toMatch(/dotted ring|dasharray/);
  });
});

describe('the address of a picture', () => {
  const getSrc = async (card: Card) => (await getPicture(card, urls)).src;

  test('is that of the file that is built', async () => {
    const files = getCardFiles({ ...(await getBaseContent()), urls });
    for (const { params, props } of files)
      expect(await getSrc(props.card)).toBe(
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
  ])('changes with what is shown: %j', async (fields) => {
    expect(await getSrc(make(fields))).not.toBe(await getSrc(make({})));
  });

  test.each<Partial<Quote>>([
    { context: 'Of something else.' },
    { difference: 'Other words here.' },
    { sentence: 'B1' },
    { sources: [makeSource('s2', 2)] },
  ])('stays with what is not shown: %j', async (fields) => {
    expect(await getSrc(make(fields))).toBe(await getSrc(make({})));
  });
});

describe('how words are fitted', () => {
  test('a quote of any length is drawn whole, or without its words where they have no room', async () => {
    const renderer = new Renderer();
    const lengths = fc.integer({ min: 10, max: 1000 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(SCRIPTS)),
        lengths,
        async (words, length) => {
          const text = words.repeat(20).slice(0, length).trim();
          const { card, isTooLong } = await chooseVersion(make({ text }));
          const node = (await chooseLayout(card))!;
          expect(card.kind).toBe(isTooLong ? 'wordless' : 'quote');
          if (isTooLong) expect(length).toBeGreaterThan(700);
          else expect(getTexts(node).join('')).toContain(text);
          const pixels = await renderer.render(node, { ...getOptions(), format: 'raw' });
          expect(findStrayInk(pixels)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a word that is too long for the picture is broken, not cut', async () => {
    const pixels = await new Renderer().render(
      (await chooseLayout(make({ text: 'a'.repeat(200) })))!,
      { ...getOptions(), format: 'raw' },
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
    const node = (await chooseLayout(makeStandingsCard(many, actors, site, urls)))!;
    const pixels = await new Renderer().render(node, { ...getOptions(), format: 'raw' });
    expect(findStrayInk(pixels)).toEqual([]);
  });

  test.each([16, 25, 40])(
    'the standings of %i actors have a line of marks a question',
    async (count) => {
      const actors = Array.from({ length: count }, (_, index) => makePerson(`actor-${index}`));
      const positions = [
        makePosition('p1', '2025-03-17', { actors: actors.slice(0, 9), scheduled: true }),
      ];
      const asOf = parseDate('2025-03-16');
      const many = { ...explainer, asOf, positions, questions: QUESTIONS } as unknown as Explainer;
      const card = makeStandingsCard({ ...many, positions }, actors, site, urls);
      const wide = {
        ...card,
        rows: actors.map(({ name }) => ({ name, cells: card.rows[0]!.cells })),
      };
      const node = (await chooseLayout(wide))!;
      for (const { label } of QUESTIONS) expect(getTexts(node as never)).toContain(label);
      expect(JSON.stringify(node).match(/cell scheduled/g)).toHaveLength(count);
      expect(getAlt(card)).toContain('Dashes below: scheduled.');
    },
  );

  test('an actor’s picture and its text say each stance with its caveats', async () => {
    const actor = makePerson('ada', { name: 'Ada Berg' });
    const caveats = { condition: 'if it is cheap', attribution: 'article' as const };
    const positions = QUESTIONS.map((question, index) =>
      makePosition(`p${index}`, '2025-03-17', { actors: [actor], question, ...caveats }),
    );
    const about = { asOf: parseDate('2025-03-18'), positions, quotes: [], questions: QUESTIONS };
    const card = makeByActorCard(actor, { ...explainer, ...about } as never, [actor], site, urls);
    const chosen = await chooseVersion(card);
    expect(chosen.isTooLong).toBe(false);
    expect(getAlt(chosen.card)).toContain(
      'Label bridge: Supports, if it is cheap, by the article alone.',
    );
    const node = (await chooseLayout(chosen.card))!;
    const pixels = await new Renderer().render(node, { ...getOptions(), format: 'raw' });
    expect(findStrayInk(pixels)).toEqual([]);
  });

  test('words that have no room are a warning that names them, once for all pictures', async () => {
    const card = make({ text: SCRIPTS.Latin.repeat(20).trim() });
    const files = ['one', 'two'].map((path) => ({ params: { path }, props: { card } }));
    const drawn = await drawAll(files);
    expect(drawn.warnings).toEqual([
      expect.stringMatching(/quotes\.yaml: too-dear › text: .* do not fit .* without the words\.$/),
    ]);
    expect(drawn.files.map(({ props }) => props.card.kind)).toEqual(['wordless', 'wordless']);
  });
});

describe('what the fonts cannot show', () => {
  test.each<[string, Partial<Quote>, Quote]>([
    ['in the article’s words', { text: 'Great news 🎉!' }, quote],
    ['in the words of a report', {}, inHebrew('The bridge is יקר.')],
  ])('a letter they lack %s leaves all words out', async (_, fields, of) => {
    const card = make(fields, of);
    const { alt } = await getPicture(card, urls);
    const version = (await chooseVersion(card)).card;
    const shown = [alt, ...getLayouts(version).flatMap(getTexts)].join(' ');
    expect(shown).not.toMatch(/Great|dear|bridge is|“/);
    for (const part of ['Ada Berg', 'Mayor', 'Speech', '17\u00a0March 2025', 'The bridge', 'Site'])
      expect(alt).toContain(part);
    expect(alt).toContain('The exact words are on the page.');
    expect(imageSize(await drawCard(version))).toMatchObject({ width: 1200, height: 630 });
  });

  test('what stands beside the words goes alone; words do not stand without their speaker', async () => {
    const getVersion = async (fields: Partial<Quote>) => (await chooseVersion(make(fields))).card;
    const undated = await getVersion({ occasion: 'Post 🎉', role: 'ראש העיר' });
    expect(getAlt(undated)).toMatch(
      /^Ada Berg, 17\u00a0March 2025\. .* “The bridge is too dear\.” Site\.$/,
    );
    const speaker = makePerson('ada', { name: 'עדה' });
    expect(getAlt(await getVersion({ speaker }))).toBe(
      'Mayor. Speech, 17\u00a0March 2025. The exact words are on the page. The bridge. Site.',
    );
    const source = { ...reworded.reported[0]!.source, publisher: 'הארץ', short: 'הארץ' };
    const reported = [{ ...reworded.reported[0]!, source }];
    const { card } = await chooseVersion(make({ reported }, reworded));
    expect(getAlt(card)).toContain('As reported by example.org: “The bridge is too costly.”');
  });

  test('a heading they lack letters for gives way to the site’s, and that to a sentence of ours', async () => {
    const fields = { path: '/x/', origin: { file: '', entry: '' }, title: '🎉 Opened' };
    const getShown = async (changes: Partial<SiteData>) =>
      getAlt((await chooseVersion(makeHeadlineCard({ ...site, ...changes }, fields))).card);
    expect(await getShown({ description: 'Who said what.' })).toBe('Tagline. Who said what. Site.');
    expect(await getShown({ tagline: '橋' })).toBe('The exact words are on the page. Site.');
    expect(await getShown({ tagline: '橋', name: '橋' })).toBe('The exact words are on the page.');
  });

  test('one name they lack letters for takes the names from the standings, and not the marks', async () => {
    const actors = ['Ada', 'עדה'].map((name, index) => makePerson(`a${index}`, { sortName: name }));
    const positions = [makePosition('p1', '2025-03-17', { actors })];
    const asOf = parseDate('2025-03-18');
    const many = { ...explainer, asOf, positions, questions: QUESTIONS } as unknown as Explainer;
    const { card } = await chooseVersion(makeStandingsCard(many, actors, site, urls));
    expect(card.kind).toBe('standings');
    expect(getAlt(card)).not.toMatch(/Ada|עדה/);
  });

  test.each(LANGUAGE_TAGS)(
    'the sentence in place of the words can be drawn in %s',
    async (language) => {
      const card = makeQuoteCard({ ...quote, text: '🎉' }, { ...explainer, language }, site, urls);
      expect((await getPicture(card, urls)).alt).toContain(
        getLanguage(language).words.quotes.onPage,
      );
    },
  );

  test('whatever the texts are, a picture is drawn that can show all it says', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      fc.constantFrom('Words', 'كلمات', '🎉', 'W'.repeat(300), 'Many words. '.repeat(90)),
    );
    const texts = fc.tuple(text, text, text, text, text, text, text, text);
    const property = fc.asyncProperty(
      texts,
      fc.constantFrom(...LANGUAGE_TAGS),
      async ([name, role, occasion, said, headline, tagline, ours, description], language) => {
        const content = { ...site, language, tagline, name: ours, description };
        const of = { ...explainer, language, headline };
        const speaker = makePerson('ada', { name });
        const fields = { ...quote, speaker, role, occasion, text: said };
        const withdrawn = { date: parseDate('2026-05-03'), reason: said };
        const heading = { path: '/', origin: { file: '', entry: '' }, title: headline };
        for (const wanted of [
          makeQuoteCard(fields, of, content, urls),
          makeQuoteCard({ ...fields, withdrawn }, of, content, urls),
          makeHeadlineCard(content, heading),
        ]) {
          const { card } = await chooseVersion(wanted);
          expect(await chooseLayout(card)).toBeDefined();
          expect(getUndrawable(getAlt(card))).toEqual([]);
        }
      },
    );
    await fc.assert(property, { numRuns: 15 });
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

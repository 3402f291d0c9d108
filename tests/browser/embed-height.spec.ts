import { expect, test } from '@playwright/test';
import { toHtml } from 'hast-util-to-html';
import { getDirection } from '#i18n/direction.ts';
import type { Explainer, Quote } from '#model/explainer.ts';
import type { EmbedDocument } from '#outputs/embeds/document.ts';
import { estimateHeights, estimateListHeights } from '#outputs/embeds/height.ts';
import { makeOverviewDocument } from '#outputs/embeds/overview-document.ts';
import { makeQuoteDocument } from '#outputs/embeds/quote-document.ts';
import { makeSectionDocument } from '#outputs/embeds/section-document.ts';
import { makeStandingsDocument } from '#outputs/embeds/standings-document.ts';
import { makeTermDocument } from '#outputs/embeds/term-document.ts';
import { makeTimelineDocument } from '#outputs/embeds/timeline-document.ts';
import { expectNearFit } from './checks/frame-fit.ts';
import type { FramedCard } from './checks/frame-fit.ts';
import { actors, explainer, site, urls } from './embed-parents/real-content.ts';
import { fillWithWords, makeWriter } from './embed-parents/written-content.ts';

const QUOTE = `/embed/${explainer.id}/quotes/macron-guns-silent/`;
const SECTION = `/embed/${explainer.id}/international-pressure/`;

/** The scripts with the languages of the interface around them. */
const SCRIPTS = [
  ['Latin', 'en'],
  ['Cyrillic', 'uk'],
  ['Arabic', 'ar'],
] as const;

for (const [script, language] of SCRIPTS) {
  test(`quotes of 10 to 1,000 characters in ${script} letters nearly fit their frames`, async ({
    page,
  }) => {
    const writeText = makeWriter(script);
    const texts = Array.from({ length: 34 }, (_, index) => writeText(10 + index * 30, index));
    const cards = texts.flatMap((text, index) => {
      const written = fillWithWords(explainer, writeText, language, index);
      const [quote] = written.quotes;
      return makeForms(quote!, text, writeText(text.length + 20, index + 7)).map((form) =>
        frame(`${form.wording}, ${text}`, makeQuoteDocument(form, written, site, urls)),
      );
    });
    await page.goto(QUOTE);
    await expectNearFit(page, cards);
  });

  test(`lists, sections and terms in ${script} letters nearly fit their frames`, async ({
    page,
  }) => {
    const writeText = makeWriter(script);
    const cards = Array.from({ length: 6 }, (_, index) => index).flatMap((seed) => {
      const written = fillWithWords(explainer, writeText, language, seed);
      return frameLists(written, seed);
    });
    await page.goto(SECTION);
    await expectNearFit(page, cards);
  });
}

test('a whole list is as high as its frame or scrolls in it', () => {
  const whole = makeTimelineDocument(explainer, 'whole', site, urls);
  const { height, fluidHeight } = estimateListHeights(whole.content, whole.foot);
  expect(height).toBe(600);
  expect(fluidHeight).toMatch(/^min\(600px,max\(/);
});

/** The forms a quote’s embed has: compared with a report, compared with none, and the same words. */
const makeForms = (quote: Quote, text: string, reported: string): Quote[] => {
  const [report] = quote.reported;
  const reports = [{ ...report!, text: reported }];
  return [
    { ...quote, text, wording: 'reworded', reported: reports },
    { ...quote, text, wording: 'unchecked', reported: [], pairs: [] },
    { ...quote, text, wording: 'matches', reported: [{ ...report!, text }], pairs: [] },
  ];
};

function frameLists(written: Explainer, seed: number): FramedCard[] {
  const { sections, terms, language } = written;
  const ours = { ...site, language };
  const named = actors.map((actor, index) => ({
    ...actor,
    name: written.quotes[index % written.quotes.length]?.speaker.name ?? actor.name,
  }));
  return [
    ...sections.map((section) =>
      frame(`section ${seed}`, makeSectionDocument(section, written, site, urls)),
    ),
    ...terms.map((term) => frame(`term ${seed}`, makeTermDocument(term, ours, urls))),
    frame(`explainer ${seed}`, makeOverviewDocument(written, site, urls)),
    frame(`timeline ${seed}`, makeTimelineDocument(written, 'short', site, urls)),
    frame(`standings ${seed}`, makeStandingsDocument(written, named, 'short', site, urls)),
  ];
}

const frame = (name: string, { content, foot, language }: EmbedDocument): FramedCard => ({
  name: `${language}, ${name}`,
  fluidHeight: estimateHeights(content, foot).fluidHeight,
  html: toHtml({ type: 'root', children: [...content, foot] }, { allowDangerousHtml: true }),
  language,
  direction: getDirection(language),
});

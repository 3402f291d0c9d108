import { test } from '@playwright/test';
import { join } from 'node:path';
import { ENGLISH } from '#i18n/english.ts';
import { estimateQuoteHeight, NOMINAL_WIDTH } from '#outputs/embeds/height.ts';
import { getQuoteView } from '#outputs/embeds/quote-view.ts';
import { PROJECT_DIR } from '#environment.ts';
import { readContent } from '#content/read-content.ts';
import { resolveExplainer } from '#model/resolve-explainer.ts';
import type { SiteContent } from '#schemas/files.ts';
import { expectFit } from './checks/frame-fit.ts';

const { content } = await readContent(join(PROJECT_DIR, 'content'));
// Content with problems would already have failed the build.
const shared = content.site as SiteContent;
const explainers = content.explainers.map((explainer) => resolveExplainer(explainer, shared));
const site = shared.site.name;

const WORDS = {
  Latin:
    'the guns must fall silent before any of us can speak of peace and what Washington promised in March when 30 days were named',
  Cyrillic:
    'кожен день в умовах війни це життя людей пропозицію вже давно можна було почати реалізовувати переговоры продолжатся',
  Arabic:
    'كل يوم من الحرب يكلف أرواح البشر وكان يمكن تنفيذ هذا الاقتراح منذ وقت طويل قال الرئيس إن المفاوضات ستستمر',
};

test.use({ viewport: { width: NOMINAL_WIDTH, height: 800 } });

for (const [script, vocabulary] of Object.entries(WORDS)) {
  test(`the height fits quotes of 10 to 1,000 characters in ${script} letters`, async ({
    page,
  }) => {
    const [{ id, quotes }] = explainers as [(typeof explainers)[number]];
    const quote = quotes.find(({ wording }) => wording === 'matches');
    if (!quote) throw new Error('There is no quote to put other words into.');
    await page.goto(`/embed/${id}/quotes/${quote.id}/`);
    const texts = Array.from({ length: 91 }, (_, index) =>
      makeText(vocabulary.split(' '), 10 + index * 11),
    );
    const cards = await page.evaluate(measureCards, texts);
    for (const [index, text] of texts.entries())
      expectFit(
        cards[index] ?? NaN,
        estimateQuoteHeight(getQuoteView({ ...quote, text }, [], ENGLISH), site, ENGLISH),
        text,
      );
  });
}

/** Runs in the page: the height of the card with each text inserted, in whole px. */
function measureCards(texts: readonly string[]): number[] {
  const words = document.querySelector('blockquote')!;
  const card = document.querySelector('.card')!;
  return texts.map((text) => {
    words.replaceChildren(words.querySelector('.hung') ?? '', `${text}”`);
    return Math.ceil(card.getBoundingClientRect().height);
  });
}

/** A text of the given length from a vocabulary, different for every length. */
function makeText(words: readonly string[], length: number): string {
  let text = '';
  let seed = length;
  while (text.length < length) {
    seed = (seed * 48271) % 2147483647;
    text += `${words[seed % words.length]} `;
  }
  return text.slice(0, length).trim();
}

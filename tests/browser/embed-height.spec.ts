import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { ENGLISH } from '#i18n/english.ts';
import { estimateQuoteHeight, estimateTermHeight, NOMINAL_WIDTH } from '#outputs/embeds/height.ts';
import { getQuoteView } from '#outputs/embeds/quote-view.ts';
import { PROJECT_DIR } from '#environment.ts';
import { readContent } from '#content/read-content.ts';
import { resolveExplainer } from '#model/resolve-explainer.ts';
import type { SiteContent } from '#schemas/files.ts';
import { getCardHeight } from './embed-parents/host.ts';

const { content } = await readContent(join(PROJECT_DIR, 'content'));
// Content that has problems fails the build before this.
const shared = content.site as SiteContent;
const explainers = content.explainers.map((explainer) => resolveExplainer(explainer, shared));
const site = shared.site.name;

/** How much of a frame may be empty where nobody listens to its height. */
const BLANK = 0.2;

const WORDS = {
  Latin:
    'the guns must fall silent before any of us can speak of peace and what Washington promised in March when 30 days were named',
  Cyrillic:
    'кожен день в умовах війни це життя людей пропозицію вже давно можна було почати реалізовувати переговоры продолжатся',
  Arabic:
    'كل يوم من الحرب يكلف أرواح البشر وكان يمكن تنفيذ هذا الاقتراح منذ وقت طويل قال الرئيس إن المفاوضات ستستمر',
};

test.use({ viewport: { width: NOMINAL_WIDTH, height: 800 } });

for (const { id, quotes, updates, terms } of explainers) {
  for (const quote of quotes) {
    test(`the height said for ${quote.id} cuts nothing off and leaves little empty`, async ({
      page,
    }) => {
      await page.goto(`/embed/${id}/quotes/${quote.id}/`);
      expectFit(
        await getCardHeight(page.mainFrame()),
        estimateQuoteHeight(getQuoteView(quote, updates, ENGLISH), site, ENGLISH),
      );
    });
  }

  for (const term of terms) {
    test(`the height said for the term ${term.id} cuts nothing off and leaves little empty`, async ({
      page,
    }) => {
      await page.goto(`/embed/glossary/${term.id}/`);
      expectFit(await getCardHeight(page.mainFrame()), estimateTermHeight(term, site, ENGLISH));
    });
  }
}

for (const [script, vocabulary] of Object.entries(WORDS)) {
  test(`the height fits quotes of 10 to 1,000 characters in ${script} letters`, async ({
    page,
  }) => {
    const [{ id, quotes }] = explainers as [(typeof explainers)[number]];
    const quote = quotes.find(({ wording }) => wording === 'matches');
    if (!quote) throw new Error('There is no quote to put other words into.');
    await page.goto(`/embed/${id}/quotes/${quote.id}/`);
    for (let length = 10; length <= 1000; length += 11) {
      const text = makeText(vocabulary.split(' '), length);
      await page.locator('blockquote').evaluate((words, other) => {
        words.replaceChildren(words.querySelector('.hung') ?? '', `${other}”`);
      }, text);
      expectFit(
        await getCardHeight(page.mainFrame()),
        estimateQuoteHeight(getQuoteView({ ...quote, text }, [], ENGLISH), site, ENGLISH),
        text,
      );
    }
  });
}

function expectFit(card: number, frame: number, what = ''): void {
  expect(frame, what).toBeGreaterThanOrEqual(card);
  expect((frame - card) / frame, what).toBeLessThanOrEqual(BLANK);
}

/** A text of the given length from a vocabulary, another one for every length. */
function makeText(words: readonly string[], length: number): string {
  let text = '';
  let seed = length;
  while (text.length < length) {
    seed = (seed * 48271) % 2147483647;
    text += `${words[seed % words.length]} `;
  }
  return text.slice(0, length).trim();
}

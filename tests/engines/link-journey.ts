import assert from 'node:assert/strict';
import type { Engine } from './engine.ts';
import { EXPLAINER, visit } from './journey.ts';
import type { Step } from './journey.ts';
import { click, paste, select, waitFor } from './reader.ts';

/** Words selected in the explainer, and the page that the link leads to. */
const LINKED = [
  {
    name: 'copy a link to words',
    from: '#international-pressure .prose p:nth-of-type(2)',
    to: '#international-pressure .prose p:nth-of-type(2)',
    page: `${EXPLAINER}international-pressure/`,
  },
  {
    name: 'copy a link to words of several paragraphs',
    from: '#open-issues .prose > p:nth-of-type(2)',
    to: '#open-issues .prose > p:nth-of-type(4)',
    page: `${EXPLAINER}open-issues/`,
  },
];

/** A reader selects words with the mouse, copies a link to them, and opens it. */
export const linkJourney: readonly Step[] = [
  ...LINKED.map(({ name, from, to, page }): Step => ({
    name,
    run: async (engine, { origin }) => {
      await visit(engine, origin + EXPLAINER);
      await select(engine, from, to);
      await click(engine, 'selection-link button');
      await waitFor(engine, '“Link copied”', () =>
        document.querySelector('selection-link')!.textContent.includes('Link copied'),
      );
      await expectLinkToWords(engine, `${origin}${page}`);
    },
  })),
  {
    name: 'copy a link to words from a menu',
    run: async (engine, { origin }) => {
      await visit(engine, origin + EXPLAINER);
      await select(engine, '#the-call .prose p');
      await waitFor(engine, 'the offer', () => document.querySelector('selection-link:not([hidden])')); // prettier-ignore
      await click(engine, '#the-call share-link a');
      await click(engine, '.share-menu button', 'Copy link to this text');
      await waitFor(engine, '“Link copied”', () =>
        document.querySelector('.share-menu [role=status]')?.textContent.includes('Link copied'),
      );
      await engine.press('Escape');
      await expectLinkToWords(engine, `${origin}${EXPLAINER}the-call/`);
    },
  },
];

/** Expects a link to selected words in the clipboard, opens it in a low window, and expects the words there. */
async function expectLinkToWords(engine: Engine, page: string): Promise<void> {
  const words = await engine.evaluate(() => String(getSelection()).trim().slice(0, 30));
  const address = await paste(engine);
  assert.match(address, /^[^#]+#:~:text=./);
  assert.equal(address.slice(0, address.indexOf('#')), page);
  await visit(engine, address, 1280, 300);
  await waitFor(
    engine,
    `“${words}” in the window`,
    (wanted) => {
      const texts = [...document.querySelectorAll('main p')];
      const there = texts.find(({ textContent }) => textContent.includes(wanted));
      const { top = -1 } = there?.getBoundingClientRect() ?? {};
      return scrollY > 0 && top > -1 && top < innerHeight;
    },
    words,
  );
}

import assert from 'node:assert/strict';
import type { Engine } from './engine.ts';
import { EXPLAINER, visit } from './journey.ts';
import type { Step } from './journey.ts';
import { click, paste, select, waitFor } from './reader.ts';

/** Words selected in the explainer, and the page that the link leads to. */
const LINKED = [
  {
    name: 'copy a link to words',
    from: '#international-pressure .prose:nth-child(3) > p',
    to: '#international-pressure .prose:nth-child(3) > p',
    page: `${EXPLAINER}international-pressure/`,
  },
  {
    name: 'copy a link to words of several paragraphs',
    from: '#open-issues .prose:nth-child(1) > p',
    to: '#open-issues .prose:nth-child(3) > p',
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
      await waitFor(engine, 'the offer', isOffered);
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
      await waitFor(engine, 'the offer', () =>
        document.querySelector('selection-link:not([hidden])'),
      );
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

/**
 * Expects a link to the selected words in the clipboard, opens it in a low window, and expects some of the words there:
 * WebKit shows the middle of a long passage, the others its start.
 */
async function expectLinkToWords(engine: Engine, page: string): Promise<void> {
  const selected = await engine.evaluate(() => String(getSelection()));
  const lines = selected
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim().slice(0, 30));
  const address = await paste(engine);
  assert.match(address, /^[^#]+#:~:text=./);
  assert.equal(address.slice(0, address.indexOf('#')), page);
  await visit(engine, address, 1280, 300);
  await waitFor(
    engine,
    `“${lines[0]}” in the window`,
    (wanted) =>
      scrollY > 0 &&
      [...document.querySelectorAll('main :is(p, blockquote)')].some((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        const text = one.textContent.replaceAll(/\s+/g, ' ');
        return top < innerHeight && bottom > 0 && wanted.some((words) => text.includes(words));
      }),
    lines.filter((line) => line.length > 9),
  );
}

/**
 * True if the offer stands below the last of the selected words. It follows a selection 150 ms later, and takes back then
 * what it has said. Runs in the page.
 */
async function isOffered(): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  const offer = document.querySelector('selection-link:not([hidden])');
  const words = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].at(-1);
  return Boolean(
    offer && words && Math.abs(offer.getBoundingClientRect().top - words.bottom - 8) < 2,
  );
}

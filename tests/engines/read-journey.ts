import assert from 'node:assert/strict';
import type { Engine } from './engine.ts';
import { EXPLAINER, visit } from './journey.ts';
import type { Step } from './journey.ts';
import { findBoxOutside } from './measure.ts';
import { click, type, waitFor } from './reader.ts';

const TIMELINE = `${EXPLAINER}timeline/`;

/** A reader opens what the text explains, chooses, finds and leaves. */
export const readJourney: readonly Step[] = [
  {
    name: 'a term at the top',
    run: async (engine, { origin }) => {
      await visit(engine, origin + EXPLAINER);
      await click(engine, '#the-call .mention', 'ceasefire');
      await expectBox(engine, /A halt to fighting that the sides agree on/);
      await engine.press('Escape');
      await waitFor(engine, 'Escape to close it', () => !document.querySelector(':popover-open'));
    },
  },
  {
    name: 'a term, scrolled to',
    run: async (engine, { origin }) => {
      await visit(engine, origin + EXPLAINER);
      for (const top of [90, 400, 740]) {
        await engine.evaluate((at) => {
          const { top } = document.querySelector('#open-issues .mention')!.getBoundingClientRect();
          scrollTo({ top: top + scrollY - at, behavior: 'instant' });
        }, top);
        await click(engine, '#open-issues .mention');
        await expectBox(engine, /./);
        await engine.press('Escape');
      }
    },
  },
  {
    name: 'a term on a phone',
    run: async (engine, { origin }) => {
      await visit(engine, origin + EXPLAINER, 390, 844);
      await click(engine, '#open-issues .mention');
      await expectBox(engine, /./);
    },
  },
  ...[1280, 390].map((width): Step => ({
    name: width === 390 ? 'a source on a phone' : 'a source',
    run: async (engine, { origin }) => {
      await visit(engine, origin + EXPLAINER, width, 844);
      await click(engine, '#the-call .refs .ref');
      await expectBox(engine, /./);
      await waitFor(engine, 'a link to the source', () =>
        document.querySelector(':popover-open a[href^="https://"]'),
      );
    },
  })),
  ...(['origin', 'withoutScript'] as const).map((from): Step => ({
    name: from === 'origin' ? 'filter with script' : 'filter without script',
    run: async (engine, site) => {
      await visit(engine, site[from] + TIMELINE);
      const all = await engine.evaluate(listShown);
      await click(engine, 'label', 'Vladimir Putin');
      await waitFor(
        engine,
        'fewer entries',
        (before) =>
          [...document.querySelectorAll('.entry')].filter((one) => one.checkVisibility()).length <
          before,
        all.length,
      );
      assert.deepEqual(await engine.evaluate(listShown), ['p21', 'p19', 'p20', 'p28', 'p01']);
      const query = await engine.evaluate(() => location.search);
      assert.equal(query, from === 'origin' ? '?actor=vladimir-putin' : '');
      await click(engine, 'label', 'All');
      await waitFor(
        engine,
        'all entries again',
        (before) =>
          [...document.querySelectorAll('.entry')].filter((one) => one.checkVisibility()).length ===
          before,
        all.length,
      );
    },
  })),
  {
    name: 'search',
    run: async (engine, { origin }) => {
      await visit(engine, `${origin}/about/`);
      await click(engine, 'header input[type=search]');
      await type(engine, 'Kursk');
      await engine.press('Enter');
      await waitFor(
        engine,
        'the results',
        () =>
          location.pathname === '/search/' &&
          [...document.querySelectorAll('main a')].some((one) => /Kursk/.test(one.textContent)),
      );
      await click(engine, 'site-search li .title');
      await waitFor(
        engine,
        'the page of the first result, with the word',
        () => location.pathname !== '/search/' && /Kursk/.test(document.querySelector('main')!.textContent), // prettier-ignore
      );
    },
  },
  {
    name: 'theme',
    run: async (engine, { origin }) => {
      await visit(engine, origin + EXPLAINER);
      const getGround = () =>
        getComputedStyle(document.documentElement).backgroundColor +
        getComputedStyle(document.body).backgroundColor;
      await click(engine, 'theme-choice button', 'Light');
      const light = await engine.evaluate(getGround);
      await click(engine, 'theme-choice button', 'Dark');
      const dark = await engine.evaluate(getGround);
      assert.notEqual(dark, light);
      await engine.open(`${origin}/about/`);
      assert.equal(await engine.evaluate(getGround), dark, 'The next page is dark too.');
      await click(engine, 'theme-choice button', 'System');
    },
  },
  {
    name: 'section bar on a phone',
    run: async (engine, { origin }) => {
      await visit(engine, origin + EXPLAINER, 390, 844);
      await engine.evaluate(() =>
        document.querySelector('#preparations')!.scrollIntoView({ behavior: 'instant' }),
      );
      await waitFor(engine, 'the bar at the foot of the window', () => {
        const bar = document.querySelector('.contents-bar summary');
        return (
          bar?.textContent.includes('What the White House expected') &&
          Math.abs(bar.getBoundingClientRect().bottom - innerHeight) < 40
        );
      });
      await click(engine, '.contents-bar summary');
      await click(engine, '.contents-bar a[href="#open-issues"]');
      await waitFor(engine, 'the section that was chosen', () => {
        const { top } = document.querySelector('#open-issues')!.getBoundingClientRect();
        return location.hash === '#open-issues' && Math.abs(top) < 200;
      });
    },
  },
];

/** Expects that a box is open, wholly in the window. */
async function expectBox(engine: Engine, words: RegExp): Promise<void> {
  const { outside, text } = await waitFor(engine, 'an open box', findBoxOutside);
  assert.equal(outside, '', 'The box is in the window.');
  assert.match(text, words);
}

/** Runs in the page. */
function listShown(): string[] {
  return [...document.querySelectorAll('.entry')]
    .filter((one) => one.checkVisibility())
    .map(({ id }) => id);
}

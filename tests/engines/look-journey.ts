import assert from 'node:assert/strict';
import { EXPLAINER, visit } from './journey.ts';
import type { Step } from './journey.ts';
import { findFaults } from './measure.ts';

const PAGES = {
  home: '/',
  explainer: EXPLAINER,
  section: `${EXPLAINER}open-issues/`,
  quotes: `${EXPLAINER}quotes/`,
  quote: `${EXPLAINER}quotes/macron-guns-silent/`,
  timeline: `${EXPLAINER}timeline/`,
  standings: `${EXPLAINER}positions/`,
  sources: `${EXPLAINER}sources/`,
  actor: '/actors/vladimir-putin/',
  actors: '/actors/',
  glossary: '/glossary/',
  search: '/search/?q=Kursk',
  about: '/about/',
  'keep for offline': `${EXPLAINER}keep--offline/`,
  embed: `/embed${EXPLAINER}quotes/macron-guns-silent/`,
};

/** A window as high as several, so that a picture of it has much of the page. */
const HEIGHT = 2400;

/** Every template, on a phone and at a desk, in light and in dark. */
export const lookJourney: readonly Step[] = Object.entries(PAGES).map(([name, path]) => ({
  name: `read: ${name}`,
  run: async (engine, { origin, keep }) => {
    for (const width of [390, 1280]) {
      await visit(engine, origin + path, width, HEIGHT);
      for (const theme of ['light', 'dark']) {
        await engine.evaluate((chosen) => {
          document.documentElement.dataset['theme'] = chosen;
          return document.fonts.ready.then(() => true);
        }, theme);
        await keep(engine, `${name}-${width}-${theme}`);
      }
      assert.deepEqual(await engine.evaluate(findFaults), [], `${width} px`);
    }
  },
}));

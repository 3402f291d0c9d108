import type { Engine } from './engine.ts';
import { EXPLAINER } from './journey.ts';
import type { Step } from './journey.ts';
import { takeOfflineJourney } from './offline-journey.ts';
import { openOwnSite } from './own-site.ts';

/** A reader keeps an explainer, and reads it while the site is stopped. */
export const keepJourney: readonly Step[] = [
  {
    name: 'keep for offline',
    run: async (engine, { dir }) => {
      const site = await openOwnSite(dir);
      const explainer = EXPLAINER.replaceAll('/', '');
      await takeOfflineJourney(toBrowser(engine), { ...site, explainer }).finally(site.remove);
    },
  },
];

/** A browser that is asked by expressions. */
const toBrowser = ({ open, evaluate }: Engine) => ({
  open,
  evaluate: <Value>(expression: string): Promise<Value> =>
    evaluate(writeFunction(expression)) as Promise<Value>,
});

/** A function of this text, which an engine runs by its text. */
const writeFunction = (expression: string): (() => unknown) =>
  Object.assign(() => undefined, { toString: () => `() => (${expression})` });

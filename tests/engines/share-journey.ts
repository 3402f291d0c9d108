import assert from 'node:assert/strict';
import { PARENTS } from '../browser/embed-parents/parents.ts';
import type { Engine } from './engine.ts';
import { EXPLAINER, visit } from './journey.ts';
import type { Step } from './journey.ts';
import { findBoxOutside } from './measure.ts';
import { click, paste, waitFor } from './reader.ts';

const QUOTE = `${EXPLAINER}quotes/macron-guns-silent/`;
const FRAMED = ['pym.js', 'WordPress, the secret in the address'];

/** What a copied quote must not lack: who, when, what is wrong with it, both wordings, and where it is. */
const QUOTED = [
  'Emmanuel Macron, President of France',
  '17 March 2025',
  'leaves words out',
  '“Enough deaths. Enough lives destroyed. Enough destruction. The guns must fall silent”',
  '“Enough deaths. Enough destruction. The guns must fall silent.”',
  `https://example.org${QUOTE}`,
];

/** Something of each kind that can be shared. */
const SHARED = [
  [EXPLAINER, '#open-issues'],
  [EXPLAINER, '.quote'],
  [`${EXPLAINER}timeline/`, '.entry'],
] as const;

/** A reader takes something along, and another site shows it. */
export const shareJourney: readonly Step[] = [
  {
    name: 'copy a quote',
    run: async (engine, { origin }) => {
      await visit(engine, origin + QUOTE);
      await click(engine, 'copy-button[data-from="reuse-text"] button');
      await waitFor(engine, '“Copied”', () =>
        [...document.querySelectorAll('copy-button [role=status]')].some(
          ({ textContent }) => textContent === 'Copied',
        ),
      );
      const text = (await paste(engine)).replaceAll('\u00A0', ' ');
      for (const words of QUOTED) assert.ok(text.includes(words), `${words} is not in: ${text}`);
    },
  },
  {
    name: 'share',
    run: async (engine, { origin }) => {
      await visit(engine, origin + EXPLAINER);
      await click(engine, '#international-pressure share-link a');
      const { outside } = await waitFor(engine, 'the menu', findBoxOutside);
      assert.equal(outside, '', 'The menu is in the window.');
      await click(engine, '.share-menu button', 'Copy link');
      await waitFor(
        engine,
        '“Link copied”',
        () => document.querySelector('.share-menu [role=status]')?.textContent === 'Link copied',
      );
      await engine.press('Escape');
      await waitFor(engine, 'Escape to close it', () => !document.querySelector(':popover-open'));
      assert.equal(await paste(engine), `https://example.org${EXPLAINER}international-pressure/`);
    },
  },
  {
    name: 'share on a phone',
    run: async (engine, { origin }) => {
      for (const [path, thing] of SHARED) {
        await visit(engine, origin + path, 390, 844);
        await click(engine, `${thing} share-link a`);
        const { outside } = await waitFor(engine, 'the menu', findBoxOutside);
        assert.equal(outside, '', `The menu of ${thing} is in the window.`);
      }
    },
  },
  ...PARENTS.filter(({ name }) => FRAMED.includes(name)).map(
    ({ name, library, getHtml, isSandboxed }): Step => ({
      name: `embed in ${name.replace(/,.*/, '')}`,
      run: async (engine, site) => {
        const embed = `${site.origin}/embed${QUOTE}`;
        const sandbox = isSandboxed ? ' sandbox="allow-scripts"' : '';
        const parent = await site.serveParent(getHtml(embed, sandbox), library);
        for (const width of [600, 1000]) {
          const height = await measureCard(engine, embed, width);
          await visit(engine, parent, width);
          await waitFor(
            engine,
            `a frame ${height} px high, ${width} px wide`,
            (wanted) => {
              const frame = document.querySelector('iframe');
              return frame && Math.abs(frame.getBoundingClientRect().height - wanted) <= 2;
            },
            height,
          );
        }
      },
    }),
  ),
];

/** The height of an embed’s card in a window of its own, in whole px. */
async function measureCard(engine: Engine, embed: string, width: number): Promise<number> {
  await visit(engine, embed, width);
  return engine.evaluate(() =>
    Math.ceil(document.querySelector('.card')!.getBoundingClientRect().height),
  );
}

import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** All of WCAG 2.2 A and AA, and axe's advice beyond it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours, which are all that differs between light and dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** The barriers that axe finds on a page, in light and in dark. */
export async function findBarriers(page: Page): Promise<string[]> {
  const inLight = await findBarriersInLight(page, true);
  return [...inLight, ...(await findPale(page, 'dark'))];
}

/**
 * The same where the colours of the whole page have been seen in another place, as those of a page of which this is a
 * copy: they are most of axe’s work, and are looked at in some parts of it. Each part is a selector.
 */
export async function findBarriersOfCopy(page: Page, parts: readonly string[]): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const { found } = await runAxe(page, { type: 'tag', values: TAGS }, { without: COLOUR_RULES });
  return [
    ...found.map((one) => `light: ${one}`),
    ...(await findPale(page, 'light', parts)),
    ...(await findPale(page, 'dark', parts)),
  ];
}

/** What is too pale on a page that axe has looked at before, or on some parts of it. */
async function findPale(
  page: Page,
  colorScheme: 'light' | 'dark',
  parts: readonly string[] = [],
): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  const options = { parts, isThere: true };
  const { found, ran } = await runAxe(page, { type: 'rule', values: COLOUR_RULES }, options);
  expect(ran, 'axe looks at colours').toContain('color-contrast');
  return found.map((one) => `${colorScheme}: ${one}`);
}

/**
 * The same in light alone, for a page whose colours have been seen in another place. Of text that is all Arabic axe
 * does not judge them.
 */
export async function findBarriersInLight(page: Page, hasColours = false): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const { found, ran } = await runAxe(page, { type: 'tag', values: TAGS });
  if (hasColours) expect(ran, 'axe looks at colours').toContain('color-contrast');
  return found.map((one) => `light: ${one}`);
}

/**
 * Lets axe run on a page without script. Such a page runs what Playwright hands it, but no timers,
 * and axe hands work on with `setTimeout(…, 0)`. Promises do run. So axe sees the very page a reader
 * without script has, and `@media (scripting: none)` holds; blocking the site's files would not show
 * that. What stands in `<noscript>` is taken out of it, since axe holds that to be hidden always.
 */
export async function letAxeRun(page: Page): Promise<void> {
  await page.evaluate(() => {
    const runSoon = (task: () => void) => void Promise.resolve().then(task);
    Object.assign(window, { setTimeout: runSoon });
    for (const element of document.body.querySelectorAll('noscript')) {
      element.replaceWith(...element.childNodes);
    }
  });
}

/**
 * Runs axe on the page, or on some parts of it. Where axe is there already half a megabyte is spared: its name stands
 * for its source.
 */
async function runAxe(
  page: Page,
  runOnly: RunOnly,
  { parts = [], without = [], isThere = false }: AxeOptions = {},
): Promise<Result> {
  // Not the legacy mode, axe would finish in a page of its own, where timers stand still again.
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: 'axe' }) }).setLegacyMode(true);
  // Preloading would wait with a timer; only rules for orientation and sound, of which we have none, use it.
  // A document in a frame is a page of its own, and looked at as one.
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  axe.options({ runOnly, rules, resultTypes: ['violations'], preload: false, iframes: false });
  for (const part of parts) axe.include(part);
  const { passes, violations } = await axe.analyze();
  return {
    ran: [...passes, ...violations].map(({ id }) => id),
    found: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
    ),
  };
}

type AxeOptions = { parts?: readonly string[]; without?: readonly string[]; isThere?: boolean };
type RunOnly = { type: 'tag' | 'rule'; values: string[] };
type Result = { ran: string[]; found: string[] };

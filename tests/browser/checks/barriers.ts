import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The engine as it comes with its builder, which alone is a dependency. */
const ENGINE = createRequire(
  createRequire(import.meta.url).resolve('@axe-core/playwright'),
).resolve('axe-core/axe.min.js');

/** All of WCAG 2.2 A and AA, and axe's best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules about colours, the only ones whose result depends on the theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** The accessibility barriers that axe finds on a page, in light and in dark. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const { found, ran } = await runAxe(page, { type: 'tag', values: TAGS });
  expect(ran, 'axe looks at colours').toContain('color-contrast');
  return [...found.map((one) => `light: ${one}`), ...(await findPale(page, 'dark'))];
}

/**
 * The same for a page that is a copy of another whose colours were already checked. Colours take most of axe’s time, so
 * they are checked in some parts only. Each part is a selector.
 */
export async function findBarriersOfCopy(page: Page, parts: readonly string[]): Promise<string[]> {
  return [
    ...(await findBarriersBesidesColours(page)),
    ...(await findPale(page, 'light', parts)),
    ...(await findPale(page, 'dark', parts)),
  ];
}

/** The same for a page whose colours were all checked elsewhere, as those of every component are in the gallery. */
export async function findBarriersBesidesColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const { found } = await runAxe(page, { type: 'tag', values: TAGS }, { without: COLOUR_RULES });
  return found;
}

/** Text with too little contrast on a page that axe has already checked, or in some parts of it. */
async function findPale(
  page: Page,
  colorScheme: 'light' | 'dark',
  parts: readonly string[] = [],
): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  const { found, ran } = await runAxe(page, { type: 'rule', values: COLOUR_RULES }, { parts });
  expect(ran, 'axe looks at colours').toContain('color-contrast');
  return found.map((one) => `${colorScheme}: ${one}`);
}

/**
 * Lets axe run on a page without script. Such a page runs what Playwright injects, but no timers, and axe defers work
 * with `setTimeout(…, 0)`. Promises do run. So axe checks the same page that a reader without script gets, and `@media
 * (scripting: none)` applies; blocking the site's files would not achieve that. The content of `<noscript>` is
 * unwrapped, because axe always treats it as hidden.
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

/** Runs axe on the page, or on some parts of it. */
async function runAxe(
  page: Page,
  runOnly: RunOnly,
  { parts = [], without = [] }: AxeOptions = {},
): Promise<Result> {
  await loadAxe(page);
  // The builder would load axe twice, and into every frame: it is given a source that does nothing. Without legacy
  // mode, axe would finish in another page, where timers do not run either.
  const axe = new AxeBuilder({ page, axeSource: '0' }).setLegacyMode(true);
  // Preloading would wait with a timer, and only rules about orientation and sound need it, which the site does not
  // have.
  // A document in a frame is a page itself and is checked as one.
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

/** Half a megabyte, which a document is sent once. */
async function loadAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  source ??= readFileSync(ENGINE, 'utf8');
  await page.evaluate(source);
}

let source: string | undefined;

type AxeOptions = { parts?: readonly string[]; without?: readonly string[] };
type RunOnly = { type: 'tag' | 'rule'; values: string[] };
type Result = { ran: string[]; found: string[] };

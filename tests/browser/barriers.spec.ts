import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { pages } from './built-site.ts';

/** All of WCAG 2.2 A and AA, and axe's advice beyond it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours, which are all that differs between light and dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled, contextOptions: { reducedMotion: 'reduce' } });

    for (const address of pages) {
      test(`axe finds no barrier on ${address}, light or dark`, async ({ page }) => {
        await page.goto(address);
        if (!javaScriptEnabled) await letAxeRun(page);
        await page.emulateMedia({ colorScheme: 'light' });
        expect(await findBarriers(page, { type: 'tag', values: TAGS }), 'in light').toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await findBarriers(page, { type: 'rule', values: COLOUR_RULES }), 'in dark').toEqual(
          [],
        );
      });
    }
  });
}

/**
 * Without script a page runs what Playwright hands it, but no timers, and axe hands work on with
 * `setTimeout(…, 0)`. Promises do run. So axe sees the very page a reader without script has, and
 * `@media (scripting: none)` holds; blocking the site's files would not show that. What stands in
 * `<noscript>` is taken out of it, since axe holds that to be hidden always.
 */
async function letAxeRun(page: Page): Promise<void> {
  await page.evaluate(() => {
    const runSoon = (task: () => void) => void Promise.resolve().then(task);
    Object.assign(window, { setTimeout: runSoon });
    for (const element of document.body.querySelectorAll('noscript')) {
      element.replaceWith(...element.childNodes);
    }
  });
}

async function findBarriers(page: Page, runOnly: RunOnly): Promise<string[]> {
  // Not the legacy mode, axe would finish in a page of its own, where timers stand still again.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  axe.options({ runOnly, resultTypes: ['violations'] });
  const { passes, violations } = await axe.analyze();
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  );
}

type RunOnly = { type: 'tag' | 'rule'; values: string[] };

import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { globSync } from 'node:fs';
import { getTestSite } from '../built-site.ts';
import { findBarriers, findBarriersBesidesColours } from './checks/barriers.ts';
import { recordNoise } from './checks/noise.ts';
import { findOverflow } from './checks/overflow.ts';

test.use({ baseURL: getTestSite('GALLERY', 'URL') });

/** Each example has two documents: `gallery/Plate/with-a-title-alone/ltr/index.html`, and `rtl`. */
const examples = Map.groupBy(
  globSync('gallery/*/*/ltr/', { cwd: getTestSite('GALLERY', 'DIR') }).sort(),
  (folder) => folder.split(/[\\/]/)[1] ?? '',
);

for (const [component, folders] of examples) {
  test(`${component} is quiet, fits and has no barrier, in every example`, async ({
    page,
    baseURL,
  }) => {
    const noise = recordNoise(page, baseURL ?? '');
    for (const folder of folders) {
      const address = `/${folder.replaceAll('\\', '/').replace(/\/?$/, '/')}`;
      await open(page, address);
      expect.soft(await findOverflow(page), `${address} never scrolls sideways`).toEqual([]);
      expect.soft(await findBarriers(page), `${address} has no barrier`).toEqual([]);

      // No colour depends on the direction or the width.
      const mirrored = address.replace('/ltr/', '/rtl/');
      await open(page, mirrored);
      expect.soft(await findOverflow(page), `${mirrored} never scrolls sideways`).toEqual([]);
      // For axe, a direction is the same in every example of a component.
      if (folder !== folders[0]) continue;
      await page.setViewportSize({ width: 390, height: 800 });
      expect.soft(await findBarriersBesidesColours(page), `${mirrored} has no barrier`).toEqual([]);
    }
    expect(noise, 'says nothing, asks nobody else').toEqual([]);
  });
}

test('a component is shown in light, in dark, on a phone and from right to left', async ({
  page,
  baseURL,
}) => {
  const noise = recordNoise(page, baseURL ?? '');
  // Reduced motion disables the view transition, which a change of the colour scheme would abort.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/gallery/');
  await page.getByRole('main').getByRole('link', { name: 'Plate', exact: true }).click();
  const frame = (label: string) =>
    page.locator(`iframe[title="with a title alone: ${label}"]`).contentFrame().locator('html');
  await expect(frame('Light')).toHaveCSS('color-scheme', 'light');
  await expect(frame('Dark')).toHaveCSS('color-scheme', 'dark');
  await expect(frame('On a phone')).toHaveCSS('inline-size', '390px');
  await expect(frame('Right to left')).toHaveCSS('direction', 'rtl');
  expect(await findOverflow(page), 'never scrolls sideways').toEqual([]);
  expect(await findBarriers(page), 'has no barrier').toEqual([]);
  expect(noise, 'says nothing, asks nobody else').toEqual([]);
});

/**
 * Opens an example and everything in it that opens on click. Waits for fonts first, because navigating away would abort
 * their loading.
 */
async function open(page: Page, address: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.goto(address);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const box of document.querySelectorAll<HTMLElement>('[popover]')) box.showPopover();
  });
}

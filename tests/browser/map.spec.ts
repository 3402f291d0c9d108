import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const ADDRESS = '/ukraine-ceasefire-call/';
/** From the narrowest window to one with the widest column, with widths around every layout change. */
const WIDTHS = [320, 360, 390, 480, 560, 700, 767, 768, 900, 1024, 1199, 1200, 1280, 1680];

test('names on the map cover no name, no point and no line, and stay on the map, at any width', async ({
  page,
}) => {
  await page.goto(ADDRESS);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect(await findCollisions(page), `${width} px`).toEqual([]);
  }
});

test('the map and its caption are at most 480 px tall on a wide page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${ADDRESS}preparations/`);
  const box = await page.locator('figure:has(svg[role="img"])').boundingBox();
  expect(box?.height).toBeLessThanOrEqual(480);
});

test('words on the map are as large on a phone as elsewhere', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(ADDRESS);
  const name = page.locator('svg text', { hasText: 'Kyiv' });
  await expect(name).toBeVisible();
  expect(await name.evaluate((text) => getComputedStyle(text).fontSize)).toBe('14px');
});

test('the places are in a table, which opens without script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(ADDRESS);
  const row = page.getByRole('row', { name: 'Jeddah Saudi Arabia' });
  await expect(row).toBeHidden();
  await page.getByText('The places in words').click();
  await expect(row).toBeVisible();
  await context.close();
});

/** The pairs of texts and points that overlap, and the texts that extend beyond their map. */
function findCollisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // Allows for rounding, and for letters that reach beyond their line: less than a pixel and a half is no collision.
    const slack = 1.5;
    const cover = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;
    /** Points a pixel apart on each outline, and on the lines to the border. */
    const listPoints = (map: Element) =>
      [...map.querySelectorAll<SVGGeometryElement>('path, line')].flatMap((line) => {
        const toScreen = line.getScreenCTM()!;
        const count = Math.ceil(line.getTotalLength());
        return Array.from({ length: count }, (_, step) =>
          line.getPointAtLength(step).matrixTransform(toScreen),
        );
      });
    const isCrossed = (points: readonly DOMPoint[], box: DOMRect) =>
      points.some(
        ({ x, y }) =>
          x > box.left + slack &&
          x < box.right - slack &&
          y > box.top + slack &&
          y < box.bottom - slack,
      );
    return [...document.querySelectorAll('figure svg[role="img"]')].flatMap((map) => {
      const frame = map.getBoundingClientRect();
      const points = listPoints(map);
      const find = (selector: string) =>
        [...map.querySelectorAll(selector)]
          .filter((element) => element.checkVisibility())
          .map((element) => ({
            name: element.textContent,
            // The lines of one name share a starting point.
            at: `${element.getAttribute('x')} ${element.getAttribute('y')}`,
            box: element.getBoundingClientRect(),
          }));
      const texts = find('text');
      return texts.flatMap(({ name, at, box }, index) => [
        ...(box.left < frame.left || box.right > frame.right ? [`${name} leaves the map`] : []),
        ...(box.top < frame.top || box.bottom > frame.bottom ? [`${name} leaves the map`] : []),
        ...[...texts.slice(index + 1), ...find('circle')]
          .filter((other) => other.at !== at && cover(box, other.box))
          .map((other) => `${name} covers ${other.name || 'a point'}`),
        ...(isCrossed(points, box) ? [`${name} covers a line`] : []),
      ]);
    });
  });
}

import { expect, test } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { watchRequests } from './checks/settle.ts';

const EXPLAINER = '/ukraine-ceasefire-call/';

test('a chosen theme holds on every page from the first paint, until the system’s is chosen again', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(EXPLAINER);
  const choice = page.getByRole('group', { name: 'Theme' });
  await expect(choice.getByRole('button', { name: 'System' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await choice.getByRole('button', { name: 'Dark' }).click();
  const isDark = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).colorScheme === 'dark');
  expect(await isDark()).toBe(true);

  // The theme is set before the page's first own script, and therefore before the first paint.
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset['early'] = document.documentElement.dataset['theme'] ?? '';
    });
  });
  await page.goto('/about/');
  expect(await isDark()).toBe(true);
  await expect(page.locator('html')).toHaveAttribute('data-early', 'dark');
  await page.getByRole('group', { name: 'Theme' }).getByRole('button', { name: 'System' }).click();
  await page.reload();
  expect(await isDark()).toBe(false);
});

test('what the site did not write to the device counts as nothing and is removed', async ({
  page,
}) => {
  const noise: string[] = [];
  page.on('dialog', (dialog) => noise.push(dialog.message()));
  page.on('pageerror', ({ message }) => noise.push(message));
  for (const garbage of [
    '"><img src=x onerror=alert(1)>',
    'DARK',
    '{}',
    '[1]',
    '{"the-call":"new"}',
  ]) {
    await page.goto('/about/');
    await page.evaluate(
      ([read, value]) => {
        for (const key of [read, 'theme', 'search-key', 'mastodon-server'])
          localStorage.setItem(key, value);
      },
      [`read ${EXPLAINER}`, garbage] as const,
    );
    await page.goto(EXPLAINER);
    const pressed = page.getByRole('group', { name: 'Theme' }).locator('[aria-pressed=true]');
    await expect(pressed).toHaveText(['System']);
    await page.waitForFunction(([read, value]) => localStorage.getItem(read) !== value, [
      `read ${EXPLAINER}`,
      garbage,
    ] as const);
    await expect(page.locator('reading-memory')).toBeEmpty();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.getByText('Share this page').click();
    await expect(page.getByLabel('Mastodon server')).toHaveValue('');
    const left = await page.evaluate(
      (names) => names.map((name) => localStorage.getItem(name)),
      ['theme', 'search-key', 'mastodon-server'],
    );
    expect(left, garbage).toEqual([null, null, null]);
    expect(noise, garbage).toEqual([]);
  }
});

test('the contents mark the section that is being read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(EXPLAINER);
  for (const [id, title] of [
    ['the-call', 'The call'],
    ['open-issues', 'The open issues'],
    ['part--record', 'The record'],
  ] as const) {
    await page.locator(`#${id}`).evaluate((section) => section.scrollIntoView());
    await expect(page.locator('nav [aria-current="true"]')).toContainText(title);
  }
});

test('on a phone a disclosure names the section and opens the contents', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(EXPLAINER);
  await expect(page.locator('.contents-bar')).toBeHidden();
  await page.locator('#open-issues').evaluate((section) => section.scrollIntoView());
  const bar = page.locator('.contents-bar');
  await expect(bar.locator('summary')).toHaveText('Contents: 5 The open issues');
  await bar.locator('summary').click();
  await bar.getByRole('link', { name: 'The call', exact: false }).first().click();
  await expect(page).toHaveURL(`${EXPLAINER}#the-call`);
  await expect(bar.getByRole('link').first()).toBeHidden();
});

test('who comes back is told which sections changed, once', async ({ page }) => {
  const memory = page.locator('reading-memory');
  await page.goto(EXPLAINER);
  await expect(page.locator('theme-choice button').first()).toBeVisible();
  await expect(memory).toBeEmpty();
  await page.waitForFunction((key) => localStorage.getItem(key) !== null, `read ${EXPLAINER}`);
  await page.evaluate((key) => {
    const read = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, string>;
    localStorage.setItem(
      key,
      JSON.stringify({ ...read, 'the-call': '000000', 'open-issues': '000000' }),
    );
  }, `read ${EXPLAINER}`);
  await page.reload();
  await expect(memory).toContainText(
    'Since you last read: 2 sections changed. The call, The open issues',
  );
  await memory.getByRole('button', { name: 'Dismiss' }).click();
  await expect(memory).toBeEmpty();
  await page.reload();
  await expect(page.locator('theme-choice button').first()).toBeVisible();
  await expect(memory).toBeEmpty();
});

for (const [width, height] of [
  [390, 844],
  [1280, 960],
] as const) {
  test(`nothing moves while the page loads, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    // When faces are exchanged depends on the load of this machine, and how far words move then on Times New Roman and
    // Arial, whose measures the stand-ins have and which it lacks.
    await page.route('**/*.woff2', (route) => route.abort());
    await page.addInitScript(() => {
      let shift = 0;
      const add = (entries: PerformanceEntryList) => {
        for (const entry of entries) shift += (entry as unknown as { value: number }).value;
      };
      const observer = new PerformanceObserver((list) => add(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      Object.assign(window, {
        getShift: () => {
          add(observer.takeRecords());
          return shift;
        },
      });
    });
    const settle = watchRequests(page);
    for (const path of [
      EXPLAINER,
      `${EXPLAINER}the-call/`,
      `${EXPLAINER}quotes/macron-guns-silent/`,
    ]) {
      await page.goto(path);
      await settle();
      expect(await page.evaluate<number>('getShift()'), path).toBeLessThan(0.001);
    }
  });
}

test('the first view asks for at most twelve files and 150 KB, all from here', async ({ page }) => {
  const sizes: number[] = [];
  const hosts = new Set<string>();
  const seen: Promise<unknown>[] = [];
  page.on('response', (response) => {
    hosts.add(new URL(response.url()).origin);
    const isPacked = response.url().endsWith('.woff2');
    seen.push(
      response
        .body()
        .then((body) => sizes.push(isPacked ? body.length : brotliCompressSync(body).length)),
    );
  });
  const settle = watchRequests(page);
  await page.goto(EXPLAINER);
  await settle();
  await Promise.all(seen);
  expect(hosts.size).toBe(1);
  expect(sizes.length).toBeLessThanOrEqual(12);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150 * 1024);
});

test('the page is printed by a button where script runs; without it only the whole record is offered', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.addInitScript(() => {
    window.print = () => (document.title = 'printed');
  });
  await page.goto(EXPLAINER);
  await page.getByRole('button', { name: 'the story' }).click();
  expect(await page.title()).toBe('printed');
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const plain = await context.newPage();
  await plain.goto(EXPLAINER);
  await expect(plain.getByRole('button', { name: 'the story' })).toBeHidden();
  await expect(plain.getByRole('link', { name: 'the whole record' })).toHaveAttribute(
    'href',
    `${EXPLAINER}ukraine-ceasefire-call.html`,
  );
  await context.close();
});

import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptList } from '#elements/kept-list.ts';
import { makeWorker } from '#build/offline/make-worker.ts';
import { getTestSite } from '../built-site.ts';
import { takeOfflineJourney } from '../engines/offline-journey.ts';
import { openOwnSite } from '../engines/own-site.ts';
import type { OwnSite } from '../engines/own-site.ts';

const ID = 'ukraine-ceasefire-call';
const PAGE = `${ID}/keep--offline/`;
const SECTION = `${ID}/the-call/`;

/** Each test has a site of its own, to stop and to change. */
const test = base.extend<{ site: OwnSite }>({
  site: async ({}, use) => {
    const site = await openOwnSite(getTestSite('SITE', 'DIR'));
    await use(site);
    await site.remove();
  },
});

for (const [name, path, explainer] of [
  ['SITE', '/', ID],
  ['TRANSLATED', '/news/', 'bridge'],
] as const)
  base(
    `below ${path} an explainer is kept, read without the site, and forgotten`,
    async ({ page }) => {
      const site = await openOwnSite(getTestSite(name, 'DIR'), path);
      await takeOfflineJourney(
        {
          open: async (url) => {
            await page.goto(url).catch(async (error: unknown) => {
              // Chromium puts a page of its own there, a little later.
              await page.waitForURL('chrome-error://chromewebdata/');
              throw error;
            });
          },
          evaluate: <Value>(expression: string) => page.evaluate<Value>(expression),
        },
        { ...site, explainer },
      );
      await site.remove();
    },
  );

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what keeping needs, and offers the copies in one file instead', async ({
    page,
    site,
  }) => {
    await page.goto(`${site.url}${ID}/`);
    await page.getByRole('link', { name: 'Keep for offline' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keep for offline');
    await expect(page.getByText('This needs script')).toBeVisible();
    await expect(page.locator('keep-offline')).toBeHidden();
    for (const name of ['HTML', 'Markdown'])
      await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
  });
});

test('the button says how much is kept, and a query or a place leads to the same page', async ({
  page,
  site,
}) => {
  const list = await readList(site);
  await page.goto(site.url + PAGE);
  const size = (list.size / 1e6).toFixed(1);
  await expect(page.getByRole('button', { name: `Keep for offline (${size} MB)` })).toBeVisible();
  await keep(page, site);
  await site.stop();
  await page.goto(`${site.url}${ID}/timeline/?actor=kremlin&next=https://evil.example/#p01`);
  await expect(page.getByText(/^\d of \d+ entries shown$/)).toBeVisible();
  await page.goto(`${site.url}nothing/?page=/${SECTION}`);
  await expect(page.getByRole('note')).toContainText('the page you asked for is not kept');
});

test('an online visit renews the copy, loads only what has changed, and says so', async ({
  page,
  site,
}) => {
  await keep(page, site);
  const names = await getCaches(page);
  await change(site, SECTION, 'Amended title');
  const asked: string[] = [];
  page.context().on('request', (request) => {
    if (!request.serviceWorker() && request.resourceType() === 'fetch')
      asked.push(new URL(request.url()).pathname);
  });
  await page.goto(`${site.url}${ID}/timeline/`);
  await expect(page.getByRole('status').last()).toContainText('was just renewed');
  expect(asked).toEqual([`/${PAGE}files.json`, `/${SECTION}`]);
  expect(await getCaches(page)).toHaveLength(1);
  expect(await getCaches(page)).not.toEqual(names);

  await page.goto(`${site.url}${ID}/updates/`);
  await expect(page.getByRole('status').last()).toContainText('Kept on this device');
  await site.stop();
  await page.goto(site.url + SECTION);
  await expect(page).toHaveTitle('Amended title');
});

test('a copy that cannot be renewed whole is not renewed at all', async ({ page, site }) => {
  await keep(page, site);
  const names = await getCaches(page);
  await change(site, SECTION, 'Amended title');
  // As in the middle of an upload: the list is new, a page is still the old one.
  await change(site, `${ID}/quotes/`, 'As in the list');
  await change(site, `${ID}/quotes/`, 'As before', false);
  await page.goto(`${site.url}${ID}/timeline/`);
  await expect(page.getByRole('status').last()).toContainText('Kept on this device');
  expect(await getCaches(page)).toEqual(names);
  await site.stop();
  await page.goto(site.url + SECTION);
  await expect(page).not.toHaveTitle('Amended title');
});

test('the worker that removes takes away everything that was kept, and the site goes on', async ({
  page,
  site,
}) => {
  await keep(page, site);
  await writeFile(join(site.dir, 'sw.js'), await makeWorker('removing'));
  // A visit makes the browser ask for the worker.
  await page.goto(`${site.url}${ID}/`);
  await expect.poll(() => getCaches(page)).toEqual([]);
  await expect.poll(() => countWorkers(page)).toBe(0);
  await page.goto(site.url + SECTION);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await site.stop();
  await expect(page.goto(site.url + SECTION)).rejects.toThrow();
});

test('where the worker and the lists are gone the site is read as it is, and the copy stays', async ({
  page,
  site,
}) => {
  await keep(page, site);
  await rm(join(site.dir, 'sw.js'));
  await rm(join(site.dir, ID, 'keep--offline'), { recursive: true });
  await change(site, SECTION, 'Amended title', false);
  const broken: string[] = [];
  page.on('pageerror', ({ message }) => broken.push(message));
  const response = await page.goto(site.url + SECTION);
  expect(response?.status()).toBe(200);
  await expect(page).toHaveTitle('Amended title');
  await page.goto(`${site.url}about/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(broken).toEqual([]);
  await site.stop();
  await page.goto(site.url + SECTION);
  await expect(page).not.toHaveTitle('Amended title');
});

test('where there is no room that is said, and nothing is left', async ({ page, site }) => {
  await page.addInitScript(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('Full', 'QuotaExceededError'));
  });
  await page.goto(site.url + PAGE);
  await page.getByRole('button', { name: 'Keep for offline' }).click();
  await expect(page.getByText('There is not enough room on this device.')).toBeVisible();
  expect(await getCaches(page)).toEqual([]);
  expect(await countWorkers(page)).toBe(0);
  await expect(page.getByRole('button', { name: 'Keep for offline' })).toBeFocused();
});

for (const [what, path] of [
  ['another site', 'https://evil.example/'],
  ['another site by its slashes', '//evil.example/'],
  ['an embed', `/embed/${ID}/timeline/`],
  ['a way upwards', `/${ID}/../../secret/`],
  ['a query', `/${ID}/?a=1`],
] as const)
  test(`a list that names ${what} is not taken`, async ({ page, site }) => {
    const { files, ...list } = await readList(site);
    await writeList(site, { ...list, files: { ...files, [path]: '0123456789abcdef' } });
    const [response] = await Promise.all([
      page.waitForResponse('**/files.json'),
      page.goto(site.url + PAGE),
    ]);
    await response.finished();
    await page.evaluate(() => caches.keys());
    await expect(page.locator('keep-offline button')).toHaveCount(0);
  });

async function keep(page: Page, site: OwnSite): Promise<void> {
  await page.goto(site.url + PAGE);
  await page.getByRole('button', { name: 'Keep for offline' }).click();
  await expect(page.getByRole('button', { name: 'Forget the copy' })).toBeFocused();
}

const getCaches = (page: Page) => page.evaluate(() => caches.keys());

const countWorkers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** Gives a page another title, as a new build would, and unless told otherwise lists it anew. */
async function change(site: OwnSite, path: string, title: string, isListed = true): Promise<void> {
  const file = join(site.dir, path, 'index.html');
  const html = (await readFile(file, 'utf8')).replace(/<title>[^<]*/, `<title>${title}`);
  const digest = createHash('sha256').update(html).digest('hex').slice(0, 16);
  if (!isListed) return writeFile(file, html);
  const list = await readList(site);
  await writeFile(file, html);
  const files = { ...list.files, [`/${path}`]: digest };
  return writeList(site, { ...list, version: digest, files });
}

const getListFile = (site: OwnSite) => join(site.dir, PAGE, 'files.json');

const readList = async (site: OwnSite): Promise<KeptList> =>
  JSON.parse(await readFile(getListFile(site), 'utf8')) as KeptList;

const writeList = (site: OwnSite, list: KeptList) =>
  writeFile(getListFile(site), JSON.stringify(list));

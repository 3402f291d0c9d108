import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { findBarriers } from './checks/barriers.ts';
import { recordNoise } from './checks/noise.ts';
import { findOverflow } from './checks/overflow.ts';
import { watchRequests } from './checks/settle.ts';
import { getTestSite } from '../built-site.ts';

const EXPLAINER = '/ukraine-ceasefire-call/';
const GUNS = `${EXPLAINER}quotes/macron-guns-silent/`;

const getField = (page: Page) => page.getByRole('searchbox');
const getResults = (page: Page) => page.locator('site-search > ol > li');
const getResult = (page: Page, kind: string, title: string) =>
  getResults(page)
    .filter({ hasText: new RegExp(`^\\s*${kind}`) })
    .filter({ hasText: title });

test('a word finds a quote, marked in its words, with whose they are, and leads to its page', async ({
  page,
}) => {
  await page.goto('/search/');
  await getField(page).fill('guns silent');
  const quote = getResult(page, 'Quote', 'Emmanuel Macron, President of France');
  await expect(quote).toContainText(
    '“Enough deaths. Enough destruction. The guns must fall silent.”',
  );
  const marked = quote.getByText('Enough deaths. Enough destruction.').locator('mark');
  await expect(marked).toHaveText(['guns', 'silent.']);
  await quote.getByRole('link').click();
  await expect(page).toHaveURL(GUNS);
});

test('a speaker’s name finds the speaker first, then quotes and positions at their own places', async ({
  page,
}) => {
  await page.goto('/search/');
  await getField(page).fill('Lammy');
  await expect(getResults(page).first().getByRole('link')).toHaveAttribute(
    'href',
    '/actors/david-lammy/',
  );
  await expect(getResult(page, 'Quote', 'David Lammy').first()).toBeVisible();
  const position = getResult(page, 'Position', 'David Lammy: Ceasefire').getByRole('link');
  await expect(position).toHaveAttribute('href', `${EXPLAINER}#p11`);
});

test('a term finds its page, a word of the text its section', async ({ page }) => {
  await page.goto('/search/?q=unconditional+ceasefire');
  const term = getResult(page, 'Term', 'Unconditional ceasefire').getByRole('link');
  await expect(term).toHaveAttribute('href', '/glossary/unconditional-ceasefire/');
  await getField(page).fill('pressure');
  const section = getResult(page, 'Section', 'International pressure').getByRole('link');
  await expect(section).toHaveAttribute('href', `${EXPLAINER}#international-pressure`);
});

test('a place finds what happened there, and each event leads to its place on the timeline', async ({
  page,
}) => {
  await page.goto('/search/?q=Kursk');
  const entered = getResult(page, 'Event', 'Kursk').first().getByRole('link');
  await expect(entered).toHaveAttribute('href', new RegExp(`^${EXPLAINER}timeline/#event-`));
  await page.goto('/search/?kind=event');
  await page.getByRole('combobox', { name: 'Question' }).selectOption('Kursk');
  await expect(getResults(page)).not.toHaveCount(0);
  const hrefs = await getResults(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toContain(`${EXPLAINER}timeline/#event-kursk-entered`);
});

test('the president of Ukraine is found in both scripts, with and without diacritics', async ({
  page,
}) => {
  for (const query of ['Зеленський', 'зеленськии', 'Zelensky', 'Zélensky']) {
    await page.goto('/search/');
    await getField(page).fill(query);
    const actor = getResult(page, 'Actor', 'Volodymyr Zelensky');
    await expect(actor.getByRole('link')).toHaveAttribute('href', '/actors/volodymyr-zelensky/');
    await expect(actor.locator('mark').first()).toHaveText(/Зеленський|Zelensky/);
  }
});

test('words of the original are found, and marked as another language', async ({ page }) => {
  await page.goto('/search/?q=пропозицію');
  const original = getResult(page, 'Quote', 'Volodymyr Zelensky').locator('[lang=uk]');
  await expect(original).toContainText('Цю пропозицію вже давно');
});

test('filters by kind, actor and question narrow the results and are kept in the address', async ({
  page,
}) => {
  await page.goto('/search/?q=ceasefire');
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Positions');
  await page.getByRole('combobox', { name: 'Actor' }).selectOption('David Lammy');
  await page.getByRole('combobox', { name: 'Question' }).selectOption('Ceasefire');
  await expect(getResults(page)).toHaveCount(1);
  await expect(page.getByRole('status').first()).toHaveText('1 result');
  await expect(page).toHaveURL(/kind=position&actor=david-lammy&question=/);
  await page.reload();
  await expect(getResults(page).getByRole('link')).toHaveText('David Lammy: Ceasefire');
  // Filters alone give results too.
  await getField(page).fill('');
  await expect(getResults(page).first()).toContainText('David Lammy');
});

test('the keyboard alone searches, reads and leaves', async ({ page }) => {
  await page.goto(EXPLAINER);
  await page.keyboard.press('/');
  await expect(getField(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(getField(page)).not.toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('guns');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=guns');
  await expect(getField(page)).toBeFocused();
  await expect(getResults(page)).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(getResults(page).nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(getResults(page).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(getField(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(getField(page)).not.toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(GUNS);
});

test('the key can be turned off, and a slash can be typed', async ({ page }) => {
  await page.goto('/search/');
  await getField(page).fill('a');
  await page.keyboard.press('/');
  await expect(getField(page)).toHaveValue('a/');
  await page.getByLabel('The key / leads here').uncheck();
  await page.goto('/about/');
  await page.keyboard.press('/');
  await expect(getField(page)).not.toBeFocused();
});

test('the index and its script are loaded when the search is used, not before', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(EXPLAINER);
  await page.keyboard.press('/');
  await page.keyboard.type('guns');
  const settle = watchRequests(page);
  await page.goto('/search/');
  await settle();
  expect(asked.filter((path) => path.startsWith('/_search/'))).toEqual([]);
  await getField(page).fill('guns');
  await expect(getResults(page)).toHaveCount(2);
  expect(asked).toContain('/_search/pagefind.js');
});

for (const [what, query] of [
  ['HTML', '"><script>document.title="x"</script><img src=x onerror=alert(1)>'],
  ['10,000 characters', 'ceasefire'.repeat(1111)],
  ['only punctuation', '“—!?…"<>&%\'()*'],
  ['a broken escape', '%E0%A4%A'],
] as const) {
  test(`a search for ${what} does nothing bad`, async ({ page, baseURL }) => {
    const noise = recordNoise(page, baseURL ?? '');
    await page.goto(`/search/?q=${what === 'a broken escape' ? query : encodeURIComponent(query)}`);
    const status = page.getByRole('status').first();
    await expect(status).toHaveText(/^(\d+ results?|Write a word or a name\.)$/);
    await getField(page).fill(query);
    await expect(status).toHaveText(/^(\d+ results?|Write a word or a name\.)$/);
    await expect(page).toHaveTitle(/^Search — /);
    expect(page.url().length).toBeLessThan(2000);
    await expect(page.locator('site-search :is(script, img)')).toHaveCount(0);
    expect(noise).toEqual([]);
  });
}

test('what was typed before the script was there is searched for all the same', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/site-search*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'commit' });
  await getField(page).fill('guns');
  release();
  await expect(getResults(page)).toHaveCount(2);
});

test('where the index cannot be loaded the page says so and lists everything', async ({ page }) => {
  await page.route('**/_search/**', (route) => route.abort());
  await page.goto('/search/?q=guns');
  await expect(page.getByText('The search could not be loaded.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Quotes' })).toBeVisible();
});

test('results are quiet under the policy, fit and have no barrier', async ({ page, baseURL }) => {
  const noise = recordNoise(page, baseURL ?? '');
  await page.goto('/search/?q=ceasefire');
  await expect(getResults(page)).toHaveCount(20);
  await page.getByRole('button', { name: 'More results' }).click();
  await expect(getResults(page).nth(20).getByRole('link')).toBeFocused();
  expect(await findOverflow(page)).toEqual([]);
  expect(await findBarriers(page)).toEqual([]);
  expect(noise).toEqual([]);
});

test('only the page of the search may run WebAssembly', async ({ page }) => {
  const getPolicy = () =>
    page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
  await page.goto('/search/');
  expect(await getPolicy()).toContain("'wasm-unsafe-eval'");
  await page.goto(EXPLAINER);
  expect(await getPolicy()).not.toContain('unsafe');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is listed by kind, and the box in the header leads there', async ({ page }) => {
    await page.goto(EXPLAINER);
    await getField(page).fill('guns');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL('/search/?q=guns');
    for (const kind of [
      'Sections',
      'Quotes',
      'Positions',
      'Events',
      'Terms',
      'Actors',
      'Sources',
    ]) {
      const list = page.getByRole('region', { name: kind });
      expect(await list.getByRole('link').count()).toBeGreaterThan(4);
    }
    const quotes = page.getByRole('region', { name: 'Quotes' });
    await expect(quotes).toContainText('Emmanuel Macron, President of France “Enough deaths.');
    await expect(page.getByText('Searching needs script, which is off.')).toBeVisible();
    await expect(getField(page)).toBeHidden();
  });
});

test.describe('under a base path', () => {
  test.use({ baseURL: getTestSite('TRANSLATED', 'URL') });

  test('the search finds, and its results stay below it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('about/');
    await page.keyboard.press('/');
    await page.keyboard.type('teuer');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/news\/search\/\?q=teuer$/);
    const quote = getResults(page).filter({ hasText: 'Tom Reed' });
    await expect(quote).toHaveCount(1);
    await expect(quote.locator('[lang=de]')).toHaveText('“zu teuer”');
    await quote.getByRole('link').click();
    await expect(page).toHaveURL(/\/news\/bridge\/quotes\/too-dear\/$/);
    expect(asked.filter((path) => !path.startsWith('/news/'))).toEqual([]);
  });
});

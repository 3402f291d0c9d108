import { expect, test } from '@playwright/test';

const BY_PUTIN = '/ukraine-ceasefire-call/by/vladimir-putin/';

for (const address of [BY_PUTIN, '/actors/vladimir-putin/']) {
  test.describe(address, () => {
    test.use({ javaScriptEnabled: false });

    test('names the person, with the role on these dates and all positions in their order', async ({
      page,
    }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vladimir Putin');
      const role = page
        .locator('div')
        .filter({ has: page.getByText('Role on these dates', { exact: true }) });
      await expect(role.last().getByRole('definition')).toHaveText('President of Russia');

      const entries = page.locator('.entry');
      await expect(entries).toHaveCount(5);
      const said = await page.locator('main').innerText();
      const inOrder = [
        'By 17 March 2025',
        'involvement of NATO',
        '13 March 2025',
        'Supports a ceasefire on conditions',
        'who would establish violations',
        '18 March 2025',
        'Due to talk by phone',
      ];
      const places = inOrder.map((words) => said.replaceAll('\u00A0', ' ').indexOf(words));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });
  });
}

test('a page by an actor has that actor’s quotes, whole and in the order of the article', async ({
  page,
}) => {
  await page.goto('/ukraine-ceasefire-call/by/volodymyr-zelensky/');
  const quotes = page.getByRole('region', { name: 'Quotes' });
  await expect(quotes.getByText('could have been implemented long ago').first()).toBeVisible();
  await expect(quotes.getByText('every day of war costs human lives').first()).toBeVisible();
  await expect(page.getByText('Volodymyr Zelenskyy', { exact: true })).toBeVisible();
  await expect(page.getByText('Володимир Зеленський', { exact: true })).toHaveAttribute(
    'lang',
    'uk',
  );
  await expect(page.getByRole('term').filter({ hasText: 'In Ukrainian' })).toBeVisible();
});

test('what a group states is on the page of a member', async ({ page }) => {
  await page.goto('/ukraine-ceasefire-call/by/ukraine/');
  await expect(page.locator('.entry')).toHaveCount(2);
  await expect(
    page.locator('.entry').filter({ hasText: 'US and Ukrainian delegates' }),
  ).toBeVisible();
});

test('who spoke for an office is on record with it', async ({ page }) => {
  await page.goto('/ukraine-ceasefire-call/by/dmitry-peskov/');
  await expect(page.locator('.entry')).toHaveText([/Kremlin \(Dmitry Peskov\)/]);
});

test('the pages of an actor lead to each other', async ({ page }) => {
  await page.goto(BY_PUTIN);
  await page.getByRole('link', { name: 'In all explainers' }).click();
  await expect(page).toHaveURL('/actors/vladimir-putin/');
  await page.getByRole('heading', { level: 2 }).getByRole('link').click();
  await expect(page).toHaveURL(BY_PUTIN);
});

test('an actor without a record has a page that says so', async ({ page }) => {
  await page.goto('/actors/western-leaders/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Western leaders');
  await expect(
    page.getByText('No quotes and no positions of their own are on record.'),
  ).toBeVisible();
});

test('a phone shows a page by an actor without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const actor of ['vladimir-putin', 'donald-trump', 'us-ukraine-delegates']) {
    await page.goto(`/ukraine-ceasefire-call/by/${actor}/`);
    const over = await page.locator('html').evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(over, actor).toBe(0);
  }
});

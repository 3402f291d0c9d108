import { expect, test } from '@playwright/test';
import { readContent } from '#content/read-content.ts';

const EXPLAINER = 'ukraine-ceasefire-call';
const { content } = await readContent('content');
const { explainer, sections, quotes, notes } = content.explainers.find(
  ({ id }) => id === EXPLAINER,
)!;

for (const [index, id] of explainer.sections.entries()) {
  const path = `/${EXPLAINER}/${id}/`;
  const within = <Entry extends { section: string }>(entries: Record<string, Entry>) =>
    Object.entries(entries).filter(([, { section }]) => section === id);

  test(`${id} is whole on its own page, without script too`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(sections[id]!.title);
    for (const [quote, { text }] of within(quotes))
      await expect(page.locator(`#quote-${quote} .words.article`)).toHaveText(`“${text}”`);
    for (const [note] of within(notes)) await expect(page.locator(`#note-${note}`)).toBeVisible();
    await context.close();
  });

  test(`${id} says where it stands: the one before, the one after, its place in the explainer`, async ({
    page,
  }) => {
    await page.goto(path);
    const all = explainer.sections;
    for (const [rel, other] of [
      ['prev', all[index - 1]],
      ['next', all[index + 1]],
    ] as const) {
      const link = page.locator(`a[rel="${rel}"]`);
      if (other === undefined) await expect(link).toHaveCount(0);
      else await expect(link).toHaveAttribute('href', `/${EXPLAINER}/${other}/`);
    }
    await expect(page.locator('nav [aria-current="page"]')).toContainText(sections[id]!.title);
    await page.getByRole('link', { name: 'In the full explainer' }).click();
    await expect(page).toHaveURL(`/${EXPLAINER}/#${id}`);
    await expect(page.locator(`#${id}`)).toBeInViewport();
  });
}

test('a fragment that belongs elsewhere still leads to the section', async ({ page }) => {
  await page.goto(`/${EXPLAINER}/the-call/#p10`);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('a heading is read before the links that belong to it', async ({ page }) => {
  await page.goto(`/${EXPLAINER}/`);
  const header = page.locator('#the-call header');
  await expect(header.locator(':scope > :first-child')).toHaveRole('heading');
  await expect(header.getByRole('link', { name: /^Share/ })).toHaveAccessibleName(
    'Share “The call”',
  );
});

test('no note stands between the words that introduce a quotation and the quotation', async ({
  page,
}) => {
  await page.goto(`/${EXPLAINER}/`);
  const introduced = page.locator('.prose > p:has(+ .quote)');
  expect(await introduced.count()).toBeGreaterThan(0);
  const open = await page
    .locator('.prose > p:last-child')
    .evaluateAll((ends) =>
      ends.filter((end) => /:\s*\S{0,9}$/.test(end.textContent)).map((end) => end.textContent),
    );
  expect(open).toEqual([]);
});

test('what a note adds is folded on a narrow screen, and open where a letter leads to it', async ({
  page,
}) => {
  const [id] = Object.entries(notes).find(([, { kind }]) => kind === 'adds')!;
  const rest = page.locator(`#note-${id} > :last-child`);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/${EXPLAINER}/`);
  await expect(page.locator(`#note-${id} summary`)).toBeVisible();
  await expect(rest).toBeHidden();
  await page.locator(`.note-mark[href="#note-${id}"]`).click();
  await expect(rest).toBeVisible();
  await expect(rest).toBeInViewport();
  await page.goto(`/${EXPLAINER}/`);
  await page.locator(`#note-${id} summary`).click();
  await expect(rest).toBeVisible();
});

test('what a note adds is open in the margin and on paper', async ({ page }) => {
  const [id] = Object.entries(notes).find(([, { kind }]) => kind === 'adds')!;
  const rest = page.locator(`#note-${id} > :last-child`);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`/${EXPLAINER}/`);
  await expect(rest).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(rest).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(rest).toBeVisible();
});

for (const width of [390, 1280]) {
  test(`a source opens where it is cited and leads to the list, without script, at ${width} px`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width, height: 844 },
    });
    const page = await context.newPage();
    await page.goto(`/${EXPLAINER}/the-call/`);
    const cited = page.locator('.note:not(details) .ref button').first();
    const box = page.locator(`#${await cited.getAttribute('popovertarget')}`);
    await expect(box).toBeHidden();
    await cited.click();
    await expect(box).toBeInViewport({ ratio: 1 });
    await box.getByRole('link', { name: 'In the list of sources' }).click();
    await expect(page).toHaveURL(/\/sources\/#source-/);
    await context.close();
  });
}

test('every name of a source opens one', async ({ page }) => {
  for (const path of ['', 'the-call/', 'timeline/', 'quotes/', 'quotes/macron-guns-silent/']) {
    await page.goto(`/${EXPLAINER}/${path}`);
    const dangling = await page
      .locator('[popovertarget]')
      .evaluateAll((buttons) =>
        buttons
          .map((button) => button.getAttribute('popovertarget') ?? '')
          .filter((id) => !document.getElementById(id)),
      );
    expect(dangling).toEqual([]);
  }
});

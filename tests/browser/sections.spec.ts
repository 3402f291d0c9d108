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
      await expect(page.locator(`#quote-${quote} .text`).first()).toHaveText(text);
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

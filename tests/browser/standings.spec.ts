import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';

const EXPLAINER = '/ukraine-ceasefire-call/';
const ADDRESS = `${EXPLAINER}positions/`;
const MATRIX = 'Who stands where: 11 actors, 9 questions';
const WORDS = 'Who stands where, in words';

test.beforeEach(({ page }) => page.goto(ADDRESS).then(() => undefined));

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('a screen reader hears who stands where, by side, with every caveat, and where nothing is', async ({
    page,
  }) => {
    await expect(page.getByRole('table', { name: MATRIX })).toMatchAriaSnapshot(`
      - table:
        - rowgroup:
          - row:
            - columnheader "Ceasefire"
            - columnheader "Enforcement"
            - columnheader "NATO"
            - columnheader "Territory"
            - columnheader "Power plants"
            - columnheader "Kursk"
            - columnheader "Pressure"
            - columnheader "Talks"
            - columnheader "Who must act"
        - rowgroup:
          - row "United States"
        - rowgroup:
          - row "Ukraine"
          - row /^Volodymyr Zelensky/
          - row:
            - rowheader "Ukraine"
            - cell "Willing, if Russia does too"
        - rowgroup:
          - row "Russia"
          - row:
            - /children: equal
            - rowheader "Vladimir Putin"
            - cell "Supports with conditions"
            - cell "Raises concerns"
            - cell "Rejects, by the article alone":
              - link:
                - /url: '#stand-vladimir-putin-nato'
            - cell "nothing in the article"
            - cell "nothing in the article"
            - cell "States, not in the article"
            - cell "nothing in the article"
            - cell "On the agenda, scheduled"
            - cell "nothing in the article"
        - rowgroup:
          - row "Europe and Canada"
    `);
    // The page says once how much there is, and what an empty place means.
    const words = page.getByText('10 actors, 9 questions: on 23 of the 90 the article');
    await expect(words).toHaveCount(1);
    await expect(words).toContainText('Only in other sources, not counted: 8 places, 1 actor.');
    await expect(words).toContainText('An empty place is neither neutrality nor refusal.');
  });

  test('the matrix has as many rows, and as many filled cells, as the page says', async ({
    page,
  }) => {
    const matrix = page.getByRole('table', { name: MATRIX });
    await expect(matrix.locator('tbody tr:not(.band)')).toHaveCount(11);
    await expect(matrix.locator('td:has(a):not(.elsewhere)')).toHaveCount(23);
    await expect(matrix.locator('td.elsewhere:has(a)')).toHaveCount(8);
    await expect(matrix.getByRole('cell', { name: 'nothing in the article' })).toHaveCount(68);
    await expect(matrix.getByText('Willing, after an agreement, not in the article')).toBeVisible();
    await expect(matrix.getByText('Rejects, by the article alone')).toBeVisible();
  });

  test('a question that is open and has no side says so below the matrix', async ({ page }) => {
    await expect(page.locator('.unsided')).toHaveCount(1);
    await expect(page.locator('.unsided')).toContainText('Kursk: ');
  });

  test('question by question the sides stand beside each other, and their heads stay in sight', async ({
    page,
  }) => {
    const table = page.getByRole('table', { name: WORDS });
    const side = table.getByRole('columnheader', { name: 'Russia' });
    await expect(side).toBeVisible();
    const [putin, zelensky] = await Promise.all(
      ['vladimir-putin', 'volodymyr-zelensky'].map((actor) =>
        page.locator(`#stand-${actor}-ceasefire`).boundingBox(),
      ),
    );
    expect(putin?.x).toBeGreaterThan(zelensky?.x ?? Infinity);
    expect(Math.abs((putin?.y ?? 0) - (zelensky?.y ?? 0))).toBeLessThan(2);
    await page.locator('#stand-emmanuel-macron-who-must-act').evaluate((cell) => {
      cell.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    await expect(side).toBeInViewport();
  });

  test('a position has its stance, its words, its day, its sentence by number, its quote and its sources', async ({
    page,
  }) => {
    const cell = page.locator('#stand-kremlin-talks');
    await expect(cell).toContainText('Declines to say');
    await expect(cell).toContainText('17 March 2025');
    const sentence = cell.getByRole('link', { name: 'sentence 14 of 18' });
    await expect(sentence).toHaveAttribute('href', `${EXPLAINER}#open-issues`);
    await expect(cell.locator('.refs')).not.toBeEmpty();
    await expect(page.locator('main')).not.toContainText(/\b[A-E]\d\b/);
    await cell.getByRole('link', { name: /^Quote/ }).click();
    await expect(page.locator('#quote-peskov-never-do-that')).toBeInViewport();
  });

  test('in a cell with several positions what was only scheduled comes last', async ({ page }) => {
    const stances = page.locator('#stand-donald-trump-talks .stance-label');
    await expect(stances).toHaveText(['Optimistic', 'On the agenda']);
  });

  test('a mark of the matrix leads to its words', async ({ page }) => {
    const row = page.getByRole('row', { name: /^Vladimir Putin/ });
    await row.getByRole('link', { name: 'Rejects, by the article alone' }).click();
    await expect(page).toHaveURL(`${ADDRESS}#stand-vladimir-putin-nato`);
    await expect(page.locator(':target')).toContainText('NATO');
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('the CSV beside the table has its rows, with every caveat', async ({ page }) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'standings.csv' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('standings.csv');
    const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(lines[0]).toMatch(
      /^\ufeffactor,question,.*,condition,attribution,quote_wording,quote_reported,quote_reported_by$/,
    );
    expect(lines.filter((line) => line.includes(',not stated,'))).toHaveLength(68);
    const address = 'https://example.org/ukraine-ceasefire-call/#p21';
    expect(lines.find((line) => line.includes(`${address},,article`))).toMatch(
      /^Vladimir Putin,NATO,Rejects,/,
    );
  });
});

for (const [width, paper] of [
  [320, false],
  [390, false],
  [900, false],
  [1280, true],
] as const) {
  test(`at ${width} px${paper ? ' on paper' : ''} only what is stated is listed, each with its side, and nothing scrolls sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    if (paper) await page.emulateMedia({ media: 'print' });
    const table = page.locator('table.standings');
    await expect(table.locator('td.none').first()).toBeHidden();
    await expect(page.locator('#stand-kremlin-talks')).toBeVisible();
    const side = await page
      .locator('td:has(#stand-kremlin-talks)')
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(side).toBe('"Russia"');
    const over = await page.locator('html').evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(over).toBe(0);
  });
}

test('on a phone the marks come with their key, with the words of each condition, right above them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const matrix = page.getByRole('table', { name: MATRIX });
  const key = page.locator('.key');
  await expect(key.getByText('Willing, if Russia does too')).toBeVisible();
  await expect(key.getByText('nothing in the article')).toBeVisible();
  const [above, below] = [await key.boundingBox(), await matrix.boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(below?.y ?? 0);
  expect((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeLessThan(40);
  for (const head of await matrix.locator('thead th span').all())
    expect(await head.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThan(2);
});

test('every address of a cell and of a position on the explainer leads to it', async ({ page }) => {
  await page.goto(EXPLAINER);
  const missing = await page.evaluate(
    (ids) => ids.filter((id) => !document.getElementById(id)),
    ['stand-vladimir-putin-nato', 'p01', 'p21', 'timeline', 'positions', 'event-jeddah-talks'],
  );
  expect(missing).toEqual([]);
  await page.goto(`${EXPLAINER}#p21`);
  await expect(page.locator('#p21')).toBeInViewport();
});

test('a mark of the matrix above the table leads to its words in the table', async ({ page }) => {
  await page.goto(ADDRESS);
  await page.locator('.dots td a[href="#stand-vladimir-putin-nato"]').click();
  await expect(page).toHaveURL(`${ADDRESS}#stand-vladimir-putin-nato`);
  await expect(page.locator('#stand-vladimir-putin-nato')).toBeInViewport();
});

test('an address of a folded event opens what hides it', async ({ page }) => {
  await page.goto(EXPLAINER);
  const id = await page.locator('.next details li[id]').first().getAttribute('id');
  await expect(page.locator(`#${id}`)).toBeHidden();
  await page.goto(`${EXPLAINER}#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();
  await page.locator('.next summary').click();
  await page.evaluate(() => (location.hash = ''));
  await page.evaluate((target) => (location.hash = `#${target}`), id);
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

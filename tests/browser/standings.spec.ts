import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

const ADDRESS = '/ukraine-ceasefire-call/positions/';
const TABLE = 'Who stands where: 10 actors, 9 questions';

test.beforeEach(({ page }) => page.goto(ADDRESS).then(() => undefined));

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('a screen reader hears who stands where, since when, and where nothing is stated', async ({
    page,
  }) => {
    await expect(page.getByRole('table', { name: TABLE })).toMatchAriaSnapshot(`
      - table:
        - rowgroup:
          - row:
            - columnheader "Ceasefire 7 of 10"
            - columnheader "Enforcement 1 of 10"
            - columnheader "NATO 1 of 10"
            - columnheader "Territory 1 of 10"
            - columnheader "Power plants 2 of 10"
            - columnheader "Kursk 0 of 10"
            - columnheader "Pressure 1 of 10"
            - columnheader "Talks 5 of 10"
            - columnheader "Who must act 5 of 10"
        - rowgroup:
          - row:
            - /children: equal
            - rowheader "Vladimir Putin President of Russia"
            - cell /^Supports with conditions .* 13 March 2025/:
              - paragraph:
                - link "Sentence D3, in the timeline":
                  - /url: /ukraine-ceasefire-call/#p19
            - cell /^Raises concerns .* 13 March 2025/
            - cell /^Rejects .* by 17 March 2025/:
              - paragraph:
                - link "Sentence D3, in the timeline":
                  - /url: /ukraine-ceasefire-call/#p21
            - cell "not stated"
            - cell "not stated"
            - cell "not stated"
            - cell "not stated"
            - cell /^On the agenda Due to talk by phone .* 18 March 2025/
            - cell "not stated"
          - row:
            - /children: equal
            - rowheader /^Kremlin/
            - cell "not stated"
            - cell "not stated"
            - cell "not stated"
            - cell "not stated"
            - cell "not stated"
            - cell "not stated"
            - cell "not stated"
            - cell /^Declines to say .* 17 March 2025/:
              - paragraph:
                - link "Sentence D2, in the timeline":
                  - /url: /ukraine-ceasefire-call/#p18
                - 'link "Quote: “We never do that.”"':
                  - /url: /ukraine-ceasefire-call/#quote-peskov-never-do-that
            - cell "not stated"
    `);
    // In a cell with several positions each has its date, and what was only scheduled comes last.
    await expect(page.locator('#stand-donald-trump-talks')).toMatchAriaSnapshot(`
      - cell:
        - paragraph: Optimistic
        - paragraph: /many elements/
        - paragraph:
          - time: 17 March 2025
        - paragraph: On the agenda
        - paragraph: /Due to talk by phone/
        - paragraph:
          - time: 18 March 2025
    `);
    // The page says once what an empty place means, and how many there are.
    const words = page.getByText('An empty place is neither neutrality nor refusal');
    await expect(words).toHaveCount(1);
    await expect(words).toContainText('10 actors, 9 questions.');
    await expect(words).toContainText('On 23 of the 90 crossings the article states a position');
    await expect(words).toContainText('on 67 it states none');
  });

  test('the questions stay in sight while a reader goes down the table', async ({ page }) => {
    const question = page.getByRole('columnheader', { name: 'Ceasefire 7 of 10' });
    await expect(question).toBeVisible();
    await page.getByRole('rowheader', { name: /^Emmanuel Macron/ }).evaluate((row) => {
      row.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    await expect(question).toBeInViewport();
  });

  test('a mark of the overview leads to its cell', async ({ page }) => {
    const overview = page.getByRole('table', { name: 'Overview' });
    const marks = overview.getByRole('link');
    await expect(marks).toHaveCount(23);
    const row = overview.getByRole('row', { name: /^Putin/ });
    await row.getByRole('link', { name: 'Rejects' }).click();
    await expect(page).toHaveURL(`${ADDRESS}#stand-vladimir-putin-nato`);
    await expect(page.locator('td:target')).toContainText('involvement of NATO');
    await expect(page.locator('td:target')).toBeInViewport();
  });

  test('a cell leads to its entry and to its quote', async ({ page }) => {
    const cell = page.locator('#stand-kremlin-talks');
    await cell.getByRole('link', { name: /^Sentence D2/ }).click();
    await expect(page.locator('#p18')).toBeInViewport();
    await page.goBack();
    await cell.getByRole('link', { name: /^Quote/ }).click();
    await expect(page.locator('#quote-peskov-never-do-that')).toBeInViewport();
  });

  test('the CSV beside the table has its rows', async ({ page }) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'standings.csv' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('standings.csv');
    const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(lines[0]).toMatch(/^\ufeffactor,question,/);
    expect(lines.filter((line) => line.includes(',not stated,'))).toHaveLength(67);
    const address = 'https://example.org/ukraine-ceasefire-call/#p21';
    expect(lines.find((line) => line.endsWith(address))).toMatch(/^Vladimir Putin,NATO,Rejects,/);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test('the browser still tells a screen reader of a table, though it is drawn as lists', async ({
    page,
  }) => {
    const roles = await getTableRoles(page, TABLE);
    expect(roles.get('row')).toBe(10);
    expect(roles.get('rowheader')).toBe(10);
    expect(roles.get('cell')).toBe(90);
  });

  test('each cell says its question, a run of empty ones says so once, and nothing scrolls sideways', async ({
    page,
  }) => {
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: /^Kremlin/ }) });
    const cells = row.last().locator('td');
    const seen = await cells.evaluateAll((all) =>
      all.map((cell) => {
        const [before, after] = ['::before', '::after'].map((part) => {
          const { content } = getComputedStyle(cell, part);
          // The alternative text comes after the slash: it is empty, since the cell contains the words itself.
          return content === 'none'
            ? ''
            : content.replace(/ \/ ""$| \/ "$/, '').replace(/^"|"$/g, '');
        });
        return before! + after!;
      }),
    );
    // The space after a colon is a margin, so that what follows can wrap to a new line.
    const empty =
      'Ceasefire, Enforcement, NATO, Territory, Power plants, Kursk, Pressure:not stated';
    expect(seen.join('|')).toBe(`${empty.replaceAll(', ', ', |')}|Talks|Who must act:not stated`);

    const words = page.getByRole('region', { name: 'Who stands where, in words' });
    for (const part of [page.locator('html'), words]) {
      expect(await part.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    }
  });
});

test('what is wider than a small screen is scrolled with keys alone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const overview = page.getByRole('region', { name: 'Overview of the standings' });
  await page.getByRole('link', { name: 'Share “Who stands' }).focus();
  await page.keyboard.press('Tab');
  await expect(overview).toBeFocused();
  expect(await overview.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => overview.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
});

test('the table in words is reached with Tab', async ({ page }) => {
  await page.getByRole('table', { name: 'Overview' }).getByRole('link').last().focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('region', { name: 'Who stands where, in words' })).toBeFocused();
});

/** How often each role occurs in a table of the browser’s accessibility tree, which CSS can change. */
async function getTableRoles(page: Page, name: string): Promise<Map<string, number>> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const table = nodes.find((node) => node.role?.value === 'table' && node.name?.value === name);
  const roles = new Map<string, number>();
  const open = [...(table?.childIds ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = byId.get(id);
    const role = String(node?.role?.value);
    roles.set(role, (roles.get(role) ?? 0) + 1);
    open.push(...(node?.childIds ?? []));
  }
  return roles;
}

import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import { PROJECT_DIR } from '#environment.ts';
import { readContent } from '#content/read-content.ts';
import { watchRequests } from './checks/settle.ts';

const ADDRESS = '/ukraine-ceasefire-call/timeline/';
const PUTIN = ['p21', 'p19', 'p20', 'p28', 'p01'];

const { content } = await readContent(join(PROJECT_DIR, 'content'));
const article = content.explainers.find(({ id }) => id === 'ukraine-ceasefire-call');
if (!article) throw new Error('The explainer these tests are about is gone.');
const positions = Object.entries(article.positions);
const events = Object.entries(article.events);
const all = [...positions, ...events].length;

test.beforeEach(({ page }) => page.goto(ADDRESS).then(() => undefined));

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a choice of actor leaves that actor’s positions, each with its own date', async ({
    page,
  }) => {
    await choose(page, 'Vladimir Putin');
    expect(await getShown(page)).toEqual(PUTIN);
    const dates = [
      'By 17 March 2025',
      ...['13 March 2025', '13 March 2025', '13 March 2025'],
      '18 March 2025',
    ];
    for (const [index, id] of PUTIN.entries()) {
      await expect(page.locator(`#${id}`).getByText(dates[index]!, { exact: true })).toBeVisible();
    }
  });

  test('a choice of question leaves the positions on it, of all sides, and its events', async ({
    page,
  }) => {
    await choose(page, 'Kursk');
    const shown = await getShown(page);
    expect(shown).toContain('p22');
    expect(shown).toContain('event-kursk-entered');
    expect(shown).toContain('event-kursk-declared-retaken');
    await expect(page.getByRole('heading', { name: 'Background' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'After the article' })).toBeVisible();
  });

  test('a choice leaves no mark, no bar and no lane by actor of what is filtered out', async ({
    page,
  }) => {
    await choose(page, 'Kursk');
    const lanes = page.locator('table.lanes');
    await expect(lanes.getByRole('rowheader', { name: 'Emmanuel Macron' })).toBeHidden();
    await expect(lanes.getByRole('rowheader', { name: 'Other US officials' })).toBeHidden();
    await expect(lanes.getByRole('rowheader', { name: 'No side named' })).toBeVisible();
    await choose(page, 'Enforcement');
    await expect(lanes.getByRole('rowheader', { name: 'Vladimir Putin' })).toBeVisible();
    const bar = lanes.locator('td.span:has([href="#p21"])');
    expect(await bar.evaluate((cell) => getComputedStyle(cell).visibility)).toBe('hidden');
  });

  test('what the article does not have can be shown alone, and left out', async ({ page }) => {
    const others = positions.filter(([, { sentence }]) => sentence === undefined);
    await choose(page, 'Not in the article');
    const shown = (await getShown(page)).filter((id) => !id.startsWith('event-'));
    expect(shown.toSorted()).toEqual(others.map(([id]) => id).toSorted());
    await choose(page, 'In the article');
    expect(await getShown(page)).not.toContain(others[0]![0]);
    expect(await getShown(page)).toContain('p21');
  });

  test('two choices leave what both leave, and “All” brings the rest back', async ({ page }) => {
    await choose(page, 'Donald Trump');
    await choose(page, 'Who must act');
    expect(await getShown(page)).toEqual(['p03']);
    for (const alike of await page.locator('label', { hasText: /^\s*All\s*$/ }).all()) {
      await alike.click();
    }
    expect(await getShown(page)).toHaveLength(all);
    await expect(page.locator('#p03').getByText('17 March 2025', { exact: true })).toBeHidden();
  });

  test('every choice of actor and question shows what it should, and nothing else', async ({
    page,
  }) => {
    const actors = await getValues(page, 'actor');
    const questions = await getValues(page, 'question');
    expect([actors.length, questions.length]).toEqual([11, 9]);
    for (const actor of ['', ...actors]) {
      for (const question of ['', ...questions]) {
        if (!actor && !question) continue;
        const wanted = positions.filter(
          ([id, position]) =>
            (!question || position.question === question) &&
            (!actor || getNamed(id).includes(actor)),
        );
        const belonging = events.filter(
          ([, event]) => !actor && event.questions.includes(question),
        );
        const ids = [...wanted.map(([id]) => id), ...belonging.map(([id]) => `event-${id}`)];
        const shown = await page.evaluate(showChoice, { actor, question });
        expect(shown.toSorted(), `${actor} ${question}`).toEqual(ids.toSorted());
      }
    }
  });

  test('a choice leaves no heading that stands over nothing', async ({ page }) => {
    await choose(page, 'Vladimir Putin');
    await expect(page.getByRole('heading', { name: 'The days of the article' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Background' })).toBeHidden();
    await expect(page.getByRole('heading', { name: 'After the article' })).toBeHidden();
  });
});

const HOSTILE_QUERIES = [
  'actor=%3Cscript%3Ealert(1)%3C/script%3E',
  'actor=__proto__&question=constructor',
  'actor=nobody&actor=vladimir-putin',
  'actor=vladimir-putin%22%5D',
  'actor=Vladimir+Putin',
  'question=vladimir-putin',
  'actor=&question=',
  'actor=%00&question=%E0%A4%A',
  `actor=${'a'.repeat(10_000)}`,
];

test.describe('with script', () => {
  test('a choice goes into the address and is counted aloud', async ({ page }) => {
    await choose(page, 'Donald Trump');
    await expect(page).toHaveURL(`${ADDRESS}?actor=donald-trump`);
    await expect(page.locator('filtered-list').getByRole('status')).toHaveText(
      `6 of ${all} entries shown`,
    );
    await choose(page, 'Talks');
    await expect(page).toHaveURL(`${ADDRESS}?actor=donald-trump&question=talks`);
    await expect(page.locator('filtered-list').getByRole('status')).toHaveText(
      `2 of ${all} entries shown`,
    );
  });

  test('the place of the count is there before the first count, or nobody would hear that', async ({
    page,
  }) => {
    await expect(page.locator('filtered-list').getByRole('status')).toHaveText('');
  });

  test('no choice leaves a clean address, with what else stood there', async ({ page }) => {
    await page.goto(`${ADDRESS}?from=mail&actor=kremlin#p18`);
    // The choice is read from the address once the page's script has come.
    await expect.poll(() => getShown(page)).toEqual(['p18']);
    await page.getByRole('group', { name: 'Actor' }).getByText('All', { exact: true }).click();
    await expect(page).toHaveURL(`${ADDRESS}?from=mail#p18`);
    await expect(page.locator('filtered-list').getByRole('status')).toHaveText(
      `${all} of ${all} entries shown`,
    );
  });

  test('a shared address opens as it was left', async ({ page }) => {
    await page.goto(`${ADDRESS}?actor=vladimir-putin&question=nato`);
    await expect.poll(() => getShown(page)).toEqual(['p21']);
    await expect(page.getByRole('radio', { name: 'Vladimir Putin' })).toBeChecked();
    await expect(page.getByRole('radio', { name: 'NATO' })).toBeChecked();
    await expect(page.locator('filtered-list').getByRole('status')).toHaveText(
      `1 of ${all} entries shown`,
    );
    await page.reload();
    await expect.poll(() => getShown(page)).toEqual(['p21']);
  });

  test('the address may hold anything, and nothing happens', async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('dialog', (dialog) => said.push(dialog.message()));
    const settle = watchRequests(page);
    for (const query of HOSTILE_QUERIES) {
      const name = query.slice(0, 40);
      await page.goto(`${ADDRESS}?${query}`);
      await settle();
      expect(await getShown(page), name).toHaveLength(all);
      await expect(page.getByRole('radio', { checked: true }), name).toHaveCount(3);
      for (const alike of await page.getByRole('radio', { name: 'All' }).all()) {
        await expect(alike, name).toBeChecked();
      }
      await expect(page.getByText('entries shown'), name).toHaveCount(0);
      expect(said, name).toEqual([]);
    }
  });

  test('the choices are reached with Tab and changed with arrow keys', async ({ page }) => {
    await page.getByRole('link', { name: 'Share “Timeline' }).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: 'All' }).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'White House' })).toBeFocused();
    await expect(page).toHaveURL(`${ADDRESS}?actor=white-house`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('radio', { name: 'Who must act' })).toBeChecked();
    expect(await getShown(page)).toEqual([]);
  });
});

test('paper shows every entry with its day and its names, whatever the choice was', async ({
  page,
}) => {
  await page.goto(`${ADDRESS}?actor=vladimir-putin&question=nato`);
  await page.emulateMedia({ media: 'print' });
  expect(await getShown(page)).toHaveLength(all);
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.locator('#p24').getByText('Ukraine.', { exact: true })).toBeVisible();
  await expect(page.locator('#p24').getByText('11 March 2025', { exact: true })).toBeHidden();
  await expect(page.getByRole('heading', { name: /^11 March 2025/ })).toBeVisible();
  for (const entry of await page.locator('.entry').all()) {
    expect((await entry.locator('b').innerText()).length).toBeGreaterThan(3);
  }
});

test('every entry has an id of its own and a link that leads to it', async ({ browser }) => {
  // With script the link shares the address: sharing.spec.ts.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(ADDRESS);
  const found = await page
    .locator('.entry')
    .evaluateAll((entries) =>
      entries.map((entry) => [entry.id, entry.querySelector('.self a')?.getAttribute('href')]),
    );
  const ids = [...positions.map(([id]) => id), ...events.map(([id]) => `event-${id}`)];
  expect(found.map(([id]) => id).toSorted()).toEqual(ids.toSorted());
  for (const [id, href] of found) expect(href).toBe(`${ADDRESS}#${id}`);

  await page
    .getByRole('link', { name: 'Share “Kremlin (Dmitry Peskov), Declines to say, Talks”' })
    .click();
  await expect(page).toHaveURL(`${ADDRESS}#p18`);
  await expect(page.locator('#p18')).toBeInViewport();
  await context.close();
});

test('every mark by actor leads to its entry, and no entry up to the article lacks one', async ({
  page,
}) => {
  const lanes = page.getByRole('table', { name: 'Events and stated positions' });
  const hrefs = await lanes
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const soFar = events.filter(([, { phase }]) => phase !== 'after');
  const ids = [...positions.map(([id]) => `#${id}`), ...soFar.map(([id]) => `#event-${id}`)];
  expect([...new Set(hrefs)].toSorted()).toEqual(ids.toSorted());

  await lanes.getByRole('link', { name: /^NATO ?: Rejects, by the article alone/ }).click();
  await expect(page).toHaveURL(`${ADDRESS}#p21`);
  await expect(page.locator('.entry#p21')).toBeInViewport();
});

test.describe('a date that is not certain', () => {
  test('is told in words and by its line from one that is', async ({ page }) => {
    for (const [day, note, rule] of [
      ['By 17 March 2025', 'Earliest day not known', 'dashed'],
      ['About 12 to about 16 March 2025', 'Both ends approximate', 'dashed'],
      ['About 17 March 2025', 'The day is approximate', 'dashed'],
      ['13 March 2025', '', 'solid'],
      ['23 to 25 March 2025', '', 'solid'],
    ] as const) {
      const heading = page.getByRole('heading', { name: new RegExp(`^${day}`) });
      await expect(heading).toContainText(note);
      await expect(heading.getByText(/known|approximate/), day).toHaveCount(note ? 1 : 0);
      const lines = await heading
        .locator('..')
        .evaluate((part) => getComputedStyle(part).borderTopStyle);
      expect(lines, day).toBe(rule);
      await expect(heading.locator('time'), day).toHaveCount(day === '13 March 2025' ? 1 : 0);
    }
  });

  test('is a bar by actor, from the first to the last day it may be, with its words', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const [name, words, first, last] of [
      ['Talks ?: Mixed', 'about 12 to about 16 March 2025', 'Wed 12', 'Sun 16'],
      ['NATO ?: Rejects, by the article alone', 'by 17 March 2025', 'Fri 4', 'Mon 17'],
      ['Kursk ?: On the agenda', 'about 17 March 2025', 'Sun 16', 'Tue 18'],
    ] as const) {
      const mark = page.getByRole('link', { name: new RegExp(`^${name}.*${words}`) });
      const bar = await getBox(mark.locator('xpath=ancestor::td'));
      const [start, end] = [await getColumn(page, first), await getColumn(page, last)];
      expect(Math.abs(bar.left - start.left), name).toBeLessThan(3);
      expect(Math.abs(bar.right - end.right), name).toBeLessThan(3);
      const drawn = await mark
        .locator('xpath=ancestor::td')
        .evaluate((cell) => getComputedStyle(cell, '::before').backgroundImage);
      expect(drawn, `${name} is broken, not solid`).toContain('repeating-linear-gradient');
    }
  });
});

test('time that is left out by actor is said, not squeezed', async ({ page }) => {
  const lanes = page.getByRole('table', { name: 'Events and stated positions' });
  for (const words of ['2 years 5 months left out', '7 months left out', '1 day left out'])
    await expect(lanes.getByRole('columnheader', { name: words })).toHaveCount(1);
});

test('the lines of the days go on behind a bar, and no words run over an edge', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const bar = page.locator('td.span:has([href="#p21"])');
  const lines = await bar.evaluate((cell) => getComputedStyle(cell).backgroundImage);
  expect(lines).toContain('linear-gradient');
  const cut = await page
    .locator('table.lanes :is(td, th)')
    .evaluateAll((cells) =>
      cells
        .filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
        .map((cell) => cell.textContent),
    );
  expect(cut).toEqual([]);
});

test('a question that is named twice on a day stands there once, with a mark for each', async ({
  page,
}) => {
  const cell = page.locator('td:has(> ul > li > [href="#p13"])');
  await expect(cell.getByRole('link', { name: /Optimistic/ })).toHaveCount(2);
  expect((await cell.innerText()).match(/Talks/g)).toHaveLength(1);
});

test('a mark stands under its day, on a phone and at a desk', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [href, day] of [
      ['#p24', 'Tue 11'],
      ['#p20', 'Thu 13'],
      ['#p16', 'Sun 16'],
      ['#p18', 'Mon 17'],
    ] as const) {
      const column = await getColumn(page, day);
      for (const drawing of await page.locator(`table a[href="${href}"] svg`).all()) {
        const { left, right } = await getBox(drawing);
        expect(left, `${href} at ${width} px`).toBeGreaterThanOrEqual(column.left);
        expect(right, `${href} at ${width} px`).toBeLessThanOrEqual(column.right);
      }
    }
  }
});

test('a phone shows a filtered list and its lanes without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${ADDRESS}?actor=donald-trump`);
  for (const part of [
    page.locator('html'),
    page.getByRole('region', { name: 'Timeline by actor' }),
  ]) {
    expect(await part.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  }
});

/** Clicks on the label of a filter option, as a reader does. */
async function choose(page: Page, words: string): Promise<void> {
  await page.locator('label', { hasText: new RegExp(`^\\s*${words}\\s*$`) }).click();
}

/** The ids of the entries that are shown, in order. */
function getShown(page: Page): Promise<string[]> {
  return page
    .locator('.entry')
    .evaluateAll((entries) =>
      entries.filter((entry) => entry.checkVisibility()).map(({ id }) => id),
    );
}

async function getValues(page: Page, name: string): Promise<string[]> {
  const inputs = page.locator(`input[name="${name}"]`);
  const values = await inputs.evaluateAll((all) =>
    all.map((input) => (input as HTMLInputElement).value),
  );
  return values.filter(Boolean);
}

/** Runs in the page: checks the radio buttons of a choice and gives the ids of the entries still shown. */
function showChoice(choice: { actor: string; question: string }): string[] {
  for (const [name, value] of Object.entries(choice)) {
    const button = document.querySelector<HTMLInputElement>(
      `input[name="${name}"][value="${value}"]`,
    );
    if (!button) throw new Error(`There is no ${name} “${value}”.`);
    button.checked = true;
  }
  const entries = [...document.querySelectorAll('.entry')];
  return entries.filter((entry) => entry.checkVisibility()).map(({ id }) => id);
}

/** The actors that the content names for a position: its holders, the members of its groups, and the speaker. */
function getNamed(id: string): string[] {
  const { actors = [], spokesperson } = article?.positions[id] ?? {};
  const members = actors.flatMap((actor) => {
    const found = content.site.actors?.[actor];
    return found?.kind === 'group' ? found.members : [];
  });
  return [...actors, ...members, ...(spokesperson ? [spokesperson] : [])];
}

function getColumn(page: Page, name: string): Promise<{ left: number; right: number }> {
  const day = new RegExp(`(^|left out )${name}$`);
  return getBox(page.getByRole('columnheader', { name: day }));
}

function getBox(element: Locator): Promise<{ left: number; right: number }> {
  return element.evaluate((found) => {
    const { left, right } = found.getBoundingClientRect();
    return { left, right };
  });
}

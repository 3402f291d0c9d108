import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { findBarriers } from './checks/barriers.ts';
import { findOverflow } from './checks/overflow.ts';
import { watchRequests } from './checks/settle.ts';

const EXPLAINER = '/ukraine-ceasefire-call/';
const SECTION = `${EXPLAINER}the-call/`;

test('where the device has no voice nothing is shown, and no script asked for', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await giveVoices(page, []);
  const settle = watchRequests(page);
  await page.goto(EXPLAINER);
  await settle();
  await page.evaluate(() => speechSynthesis.onvoiceschanged?.(new Event('voiceschanged')));
  await settle();
  await expect(page.locator('read-aloud')).toHaveText('');
  expect(asked.filter((url) => /\/read-aloud[^/]*$/.test(url))).toEqual([]);
});

for (const [address, width] of [
  [EXPLAINER, 1280],
  [EXPLAINER, 320],
  [SECTION, 1280],
  [SECTION, 320],
] as const) {
  test(`on ${address} at ${width} px a voice that comes late moves nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await giveVoices(page, []);
    const settle = watchRequests(page);
    await page.goto(address);
    await settle();
    const before = await getPlaces(page);
    await page.evaluate(() => {
      speechSynthesis.getVoices = () => [
        { lang: 'en-GB', localService: true, default: true } as SpeechSynthesisVoice,
      ];
      speechSynthesis.onvoiceschanged?.(new Event('voiceschanged'));
    });
    await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible();
    expect(await getPlaces(page)).toEqual(before);
    expect(await findOverflow(page)).toEqual([]);
  });
}

test('a page is read paragraph by paragraph: each is marked and in view, quotes say whose they are', async ({
  page,
}) => {
  await giveVoices(page, ['en-GB']);
  await page.goto(EXPLAINER);
  await page.getByRole('button', { name: 'Listen' }).click();
  const bar = page.getByRole('region', { name: 'Read aloud' });
  await expect(bar.getByRole('button', { name: 'Pause' })).toBeFocused();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  expect((await getSaid(page)).at(-1)).toBe(`${title.replace(/\s+/g, ' ')} 1`);
  await expect(page.locator('[data-read]')).toHaveRole('heading');

  await bar.getByRole('button', { name: 'Next section' }).click();
  expect((await getSaid(page)).at(-1)).toBe('In short 1');
  await bar.getByRole('button', { name: 'Next section' }).click();
  expect((await getSaid(page)).at(-1)).toBe('The call 1');
  await expect(page.locator('#the-call h2')).toHaveAttribute('data-read');

  const quote = page.locator('#quote-trump-must-end-now .row:has(.article)');
  await finishUntil(page, /quote, This must end NOW/);
  await expect(quote).toHaveAttribute('data-read');
  await expect(quote).toBeInViewport();
  await finishUntil(page, /end quote, Donald Trump\. 1$/);
  const said = await getSaid(page);
  expect(said.join(' ')).toContain('Note, corrects: Mr Trump was the sitting president.');
  expect(said.join(' ')).not.toMatch(/Sources? \d/);
});

test('reading is paused, made faster and ended with the keyboard', async ({ page }) => {
  await giveVoices(page, ['en-GB']);
  await page.goto(SECTION);
  await page.getByRole('button', { name: 'Listen' }).press('Enter');
  const bar = page.getByRole('region', { name: 'Read aloud' });
  await expect(bar.getByRole('button', { name: 'Pause' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('button', { name: 'Play' })).toBeFocused();
  expect(await getSaid(page)).toEqual(['The call 1', 'stop']);
  await bar.getByRole('combobox', { name: 'Speed' }).selectOption('1.5×');
  await bar.getByRole('button', { name: 'Play' }).press('Enter');
  expect((await getSaid(page)).at(-1)).toBe('The call 1.5');
  expect.soft(await findOverflow(page)).toEqual([]);
  expect.soft(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(page.locator('[data-read]')).toHaveCount(0);
  expect((await getSaid(page)).at(-1)).toBe('stop');
  await expect(page.getByRole('button', { name: 'Listen' })).toBeFocused();
});

/** Replaces the browser’s voices with one that only records what it is asked to say. */
async function giveVoices(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript((langs) => {
    const said: string[] = [];
    const voices = langs.map((lang) => ({ lang, localService: true, default: false }));
    let current: { onend?: () => void } | undefined;
    Object.assign(window, {
      said,
      finish: () => current?.onend?.(),
      SpeechSynthesisUtterance: class {
        rate = 1;
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => voices,
        speak(utterance: { text: string; rate: number; onend?: () => void }) {
          current = utterance;
          said.push(`${utterance.text} ${utterance.rate}`);
        },
        cancel: () => said.push('stop'),
        onvoiceschanged: undefined,
      },
    });
  }, languages);
}

const getSaid = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: string[] }).said.slice());

/** Lets the voice finish piece after piece until it says the wanted text; fails if it never does. */
async function finishUntil(page: Page, wanted: RegExp): Promise<void> {
  for (let count = 0; count < 200; count += 1) {
    if (wanted.test((await getSaid(page)).at(-1) ?? '')) return;
    await page.evaluate(() => (window as unknown as { finish: () => void }).finish());
  }
  throw new Error(`${String(wanted)} was never said.`);
}

/** The positions of all elements except the button itself. */
const getPlaces = (page: Page) =>
  page.locator('main :is(h1, h2, p, dt, dd a, li)').evaluateAll((all) =>
    // Elements that are not shown have no position; a script may add them at any time.
    all
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { x, y } = one.getBoundingClientRect();
        return [one.textContent.replace('Listen', '').slice(0, 30), x, y];
      }),
  );

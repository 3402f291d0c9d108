import { expect, test } from '@playwright/test';
import { findOverflow } from './checks/overflow.ts';

const EXPLAINER = '/ukraine-ceasefire-call/';
const PAGES = [
  '/',
  EXPLAINER,
  `${EXPLAINER}preparations/`,
  `${EXPLAINER}timeline/`,
  `${EXPLAINER}positions/`,
  `${EXPLAINER}sources/`,
  `${EXPLAINER}quotes/macron-guns-silent/`,
  '/glossary/',
];

for (const width of [320, 390]) {
  test(`text of twice the size fits ${width} px`, async ({ browser }) => {
    // The browser's own default font size, because the pages measure in rem.
    const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    for (const path of PAGES) {
      await page.goto(path);
      await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, path).toBeLessThanOrEqual(0);
    }
    await context.close();
  });
}

test('nothing is lost at 400 % zoom, which is a window of 320 by 256 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of PAGES) {
    await page.goto(path);
    expect(await findOverflow(page), path).toEqual([]);
  }
});

test('a reader with only a keyboard gets from the top to the text, a definition and a quote', async ({
  page,
}) => {
  // Without smooth scrolling, which would still be in progress.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(EXPLAINER);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  const seen: string[] = [];
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement!;
      const box = element.getBoundingClientRect();
      const marked = element.matches('.mention + button')
        ? element.previousElementSibling!
        : element;
      return {
        name: element.getAttribute('aria-label') ?? element.textContent.trim(),
        inWindow: box.bottom > 0 && box.top < innerHeight,
        outline: getComputedStyle(marked).outlineStyle,
      };
    });
    expect(focus.inWindow, focus.name).toBe(true);
    expect(focus.outline, focus.name).not.toBe('none');
    seen.push(focus.name);
  }
  expect(seen).toContain('Donald Trump');
  expect(seen.some((name) => name.startsWith('Share “Donald Trump'))).toBe(true);
});

const PARTS = [
  ['first-screen', '.lead'],
  ['sides', '.sides'],
  ['contents', '.contents'],
  ['day', '.days > li:has(#p10)'],
  ['overview', 'table.dots'],
  ['next', '#what-happened-next'],
] as const;

test('a screen reader is told the explainer as it is read, and its headings are an outline', async ({
  page,
}) => {
  await page.goto(EXPLAINER);
  await expect.soft(page.getByRole('banner')).toMatchAriaSnapshot({ name: 'banner.aria.yml' });
  await expect.soft(page.locator('#the-call')).toMatchAriaSnapshot({ name: 'section.aria.yml' });
  for (const [part, selector] of PARTS)
    await expect
      .soft(page.locator(`main ${selector}`), part)
      .toMatchAriaSnapshot({ name: `${part}.aria.yml` });

  const outline = await page
    .locator('main :is(h1, h2)')
    .evaluateAll((headings) =>
      headings.map(({ tagName, textContent }) => `${tagName} ${textContent.trim()}`),
    );
  expect(outline).toEqual([
    'H1 Before Trump and Putin spoke: who wanted what on a Ukraine ceasefire',
    'H2 In short',
    'H2 The words as reported, and in the article',
    'H2 The sides: ceasefire',
    'H2 The call',
    'H2 The war and the push for a ceasefire',
    'H2 International pressure for peace',
    'H2 What the White House expected',
    'H2 The open issues',
    'H2 Towards an agreement',
    'H2 What happened next',
    'H2 The record',
  ]);
});

for (const [name, media] of [
  ['forced colours', { forcedColors: 'active' }],
  ['more contrast', { contrast: 'more' }],
  ['reduced motion', { reducedMotion: 'reduce' }],
] as const) {
  test(`the explainer is all there with ${name}`, async ({ page }) => {
    await page.emulateMedia(media);
    await page.goto(EXPLAINER);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    const hidden = await page
      .locator('.quote, .note, .entry')
      .evaluateAll((parts) => parts.filter((part) => !part.checkVisibility()).length);
    expect(hidden).toBe(0);
    expect(await findOverflow(page)).toEqual([]);
  });
}

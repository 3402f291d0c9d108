import { expect, test } from '@playwright/test';

const PAGES = [
  '/ukraine-ceasefire-call/',
  '/ukraine-ceasefire-call/open-issues/',
  '/ukraine-ceasefire-call/timeline/',
  '/ukraine-ceasefire-call/positions/',
  '/ukraine-ceasefire-call/sources/',
  '/glossary/',
];

// White space at the end would begin a sheet of its own where the words end a sheet.
test('what is printed ends with its last words', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const address of PAGES) {
    await page.goto(address);
    const left = await page.locator('main').evaluate((main) => {
      const range = document.createRange();
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      let last = 0;
      while (walker.nextNode()) {
        range.selectNodeContents(walker.currentNode);
        last = Math.max(last, range.getBoundingClientRect().bottom);
      }
      return main.getBoundingClientRect().bottom - last;
    });
    expect(left, address).toBeLessThan(24);
  }
});

import type { Page, Request } from '@playwright/test';

/**
 * Watches the requests of a page from now on. Gives a function that waits, once the page is open, until its fonts and
 * all its requests have loaded. It uses no timeout.
 */
export function watchRequests(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let asked = 0;
  page.on('request', (request) => {
    open.add(request);
    asked += 1;
  });
  page.on('requestfinished', (request) => void open.delete(request));
  page.on('requestfailed', (request) => void open.delete(request));
  return async () => {
    for (let before = -1; asked !== before || open.size > 0;) {
      before = asked;
      await page.evaluate(letDraw);
    }
  };
}

/** Runs in the page: waits for its fonts, and then for two frames, so that pending work is done. */
async function letDraw(): Promise<void> {
  await document.fonts.ready;
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

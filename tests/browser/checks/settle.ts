import type { Page, Request } from '@playwright/test';

/**
 * Watches what a page asks for from now on. What it gives waits, once the page is open, until it has its
 * faces and has got all it asked for. It takes as long as that takes, and measures no time.
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

/** Runs in the page: waits for its faces, and for two frames, before each of which its work is done. */
async function letDraw(): Promise<void> {
  await document.fonts.ready;
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

import type { Frame, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { PROJECT_DIR } from '#environment.ts';

/**
 * Opens a third-party page with the given body, from its own server on another host than the site’s. `library` is a
 * file below `node_modules/`, served at `/library.js`. The server stops when the page closes.
 */
export async function openHost(page: Page, body: string, library?: string): Promise<void> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><style>body{margin:0}</style>${body}</html>`;
  const server = createServer(({ url }, response) => {
    const isLibrary = url === '/library.js' && library;
    response.setHeader('content-type', isLibrary ? 'text/javascript' : 'text/html');
    response.end(isLibrary ? readFileSync(join(PROJECT_DIR, 'node_modules', library)) : html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  page.once('close', () => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no port.');
  await page.goto(`http://127.0.0.1:${address.port}/`);
}

/** The document in the page’s frame, once it is loaded. */
export async function getEmbed(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
  if (!frame) throw new Error('The page has no frame.');
  await frame.waitForSelector('.foot');
  return frame;
}

/** The height of the card in an embed, in whole px. */
export async function getCardHeight(embed: Frame): Promise<number> {
  return embed.locator('.card').evaluate((card) => Math.ceil(card.getBoundingClientRect().height));
}

import type { Browser } from '@playwright/test';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Tells what a page of another site gets of some addresses in a browser: which it can show in a frame, also in a
 * sandbox, and which its scripts can read.
 */
export async function askFromElsewhere(browser: Browser, addresses: readonly string[]) {
  const frames = addresses.flatMap((address) => [
    `<iframe src="${address}"></iframe>`,
    `<iframe src="${address}" sandbox="allow-scripts"></iframe>`,
  ]);
  const server = createServer((_request, response) =>
    response.setHeader('Content-Type', 'text/html').end(`<!doctype html>${frames.join('')}`),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const page = await browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const shown = page.frames().slice(1);
    return await Promise.all(
      addresses.map(async (address, index) => ({
        address,
        framed: isShown(shown[2 * index]),
        framedInSandbox: isShown(shown[2 * index + 1]),
        isRead: await page.evaluate(
          (url) =>
            fetch(url).then(
              ({ ok }) => ok,
              () => false,
            ),
          address,
        ),
      })),
    );
  } finally {
    await page.close();
    server.close();
    server.closeAllConnections();
  }
}

/** A browser shows a page of its own in place of one that may not be framed. */
function isShown(frame: { url: () => string } | undefined): boolean {
  if (!frame) throw new Error('There is no such frame.');
  return !frame.url().startsWith('chrome-error:');
}

import { chromium } from '@playwright/test';
import { ensureBrowser } from '../tools/ensure-browser.ts';
import { writeCall } from './engine.ts';
import type { Engine } from './engine.ts';

/** Chromium by Playwright. */
export async function startChromium(): Promise<Engine> {
  const browser = await chromium.launch({ executablePath: await ensureBrowser() });
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  return {
    name: 'Chromium',
    version: browser.version(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    open: async (url) => {
      await page.goto(url).catch(async (error: unknown) => {
        // Chromium puts a page of its own there, a little later.
        await page.waitForURL('chrome-error://chromewebdata/');
        throw error;
      });
    },
    evaluate: async (run, ...args) => JSON.parse(await page.evaluate(writeCall(run, args))),
    clickAt: (x, y) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
    },
    press: (keys) => page.keyboard.press(keys),
    takeScreenshot: () => page.screenshot(),
    print: () => page.pdf({ format: 'A4' }),
    stop: () => browser.close(),
  };
}

// Run by hand: `node tests/bench/timeline.bench.ts`. Builds an explainer with 25 actors and 300 entries, and prints the
// size of its page and the time that a filter change takes. The size has a limit; the times are for reading.
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildSite } from '#build/build-site.ts';
import { ensureBrowser } from '../tools/ensure-browser.ts';
import { serveSite } from '#build/preview/serve-site.ts';
import { EXPLAINER, writeLargeContent } from './large-content.ts';

const MOST_MEGABYTES = 2.5;
const FRAME = 1000 / 60;
const CLICKS = 30;

const folder = await mkdtemp(join(tmpdir(), 'on-record-bench-'));
try {
  const counts = await writeLargeContent(join(folder, 'content'), { actors: 25, entries: 300 });
  console.log(`${counts.actors} actors, ${counts.entries} entries, ${counts.questions} questions`);
  Object.assign(process.env, {
    ...{ CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'site') },
    ...{ SITE_URL: '', BASE_PATH: '' },
  });
  const { outDir, summary } = await buildSite();
  console.log(summary);
  for (const page of ['', 'timeline/', 'positions/']) {
    const html = await readFile(join(outDir, EXPLAINER, page, 'index.html'));
    const megabytes = html.length / 1_000_000;
    const packed = brotliCompressSync(html).length / 1000;
    console.log(`/${page}: ${megabytes.toFixed(2)} MB of HTML, ${packed.toFixed(0)} kB in brotli`);
    if (page === '' && megabytes >= MOST_MEGABYTES) {
      console.error(`That is not below ${MOST_MEGABYTES} MB.`);
      process.exitCode = 1;
    }
  }
  await measure();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const executablePath = await ensureBrowser();
  const { url, stop } = await serveSite(0);
  const browser = await chromium.launch({ executablePath });
  try {
    for (const width of [1280, 390]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      for (const path of [`${EXPLAINER}/`, `${EXPLAINER}/timeline/`]) {
        await page.goto(url + path, { waitUntil: 'networkidle' });
        const times = await clickThrough(page);
        console.log(`\n${width} px, /${path.slice(EXPLAINER.length + 1)}`);
        print('from a click to the end of its frame', times, 'frame');
        print('processor time of the page', times, 'page');
        print('of that, styles', times, 'style');
        print('of that, layout', times, 'layout');
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await stop();
  }
}

/** Clicks one filter option after another. Processor time, unlike wall-clock time, is the same on a busy machine. */
async function clickThrough(page: Page): Promise<Times[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const getMetrics = async (): Promise<Record<string, number>> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
  };
  await page.locator('.timeline').evaluate((part) => part.scrollIntoView({ behavior: 'instant' }));
  const times: Times[] = [];
  for (let index = 0; times.length < CLICKS; index += 1) {
    await page.evaluate(waitForFrame);
    const before = await getMetrics();
    const frame = await page.evaluate(clickInFrame, index * 7 + 3);
    const after = await getMetrics();
    const spend = (name: string) => (after[name] ?? NaN) - (before[name] ?? NaN);
    if (frame === null) continue;
    const [style, layout] = [spend('RecalcStyleDuration'), spend('LayoutDuration')];
    times.push({ frame, page: spend('TaskDuration'), style, layout });
  }
  return times;
}

/** Runs in the page: the milliseconds until a click is painted, or `null` if there is nothing to click. */
function clickInFrame(index: number): Promise<number | null> {
  const buttons = [...document.querySelectorAll<HTMLInputElement>('.timeline .filters input')];
  const button = buttons[index % buttons.length];
  if (!button || button.checked) return Promise.resolve(null);
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    // Browsers dispatch clicks at the start of a frame; otherwise the wait for a frame would be measured too.
    requestAnimationFrame(() => {
      const start = performance.now();
      port1.onmessage = () => resolve(performance.now() - start);
      button.click();
      port2.postMessage('the frame is done');
    });
  });
}

/** Runs in the page: waits until the work of earlier frames is done. */
async function waitForFrame(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

function print(title: string, times: readonly Times[], name: keyof Times): void {
  const sorted = times.map((time) => time[name]).toSorted((a, b) => a - b);
  const tell = (time = NaN) => `${time.toFixed(1)} ms = ${(time / FRAME).toFixed(2)} frames`;
  const median = tell(sorted[Math.floor(sorted.length / 2)]);
  console.log(`  ${title}: median ${median}, most ${tell(sorted.at(-1))}`);
}

type Times = { frame: number; page: number; style: number; layout: number };

// Run by hand: `node tests/bench/search.bench.ts`. Builds the site, and prints the time from the last key of a query to
// the first result on the page, once the index is loaded. The slowest time has a limit.
import { chromium } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '#build/build-site.ts';
import { ensureBrowser } from '../tools/ensure-browser.ts';
import { serveSite } from '#build/preview/serve-site.ts';

const MOST = 100;
const QUERIES = [
  'ceasefire',
  'Macron',
  'Зеленський',
  'guns silent',
  'Kyiv Independent',
  'power plants',
];

const folder = await mkdtemp(join(tmpdir(), 'on-record-bench-'));
Object.assign(process.env, { OUT_DIR: join(folder, 'site'), SITE_URL: '', BASE_PATH: '' });
const { summary } = await buildSite();
console.log(summary);
const { url, stop } = await serveSite(0);
const browser = await chromium.launch({ executablePath: await ensureBrowser() });
try {
  const times: number[] = [];
  for (const query of QUERIES) {
    // A separate context has an empty cache.
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${url}search/`, { waitUntil: 'networkidle' });
    // The index is loaded once the search has answered.
    await page.getByRole('searchbox').fill('Interfax');
    await page.getByText(/^\d+ results$/).waitFor();
    const time = await page.evaluate(timeQuery, query);
    times.push(time);
    console.log(`  ${query}: ${time.toFixed(0)} ms`);
    await page.context().close();
  }
  const most = Math.max(...times);
  if (most > MOST) process.exitCode = 1;
  console.log(`At most ${most.toFixed(0)} ms; the limit is ${MOST} ms.`);
} finally {
  await browser.close();
  await stop();
  await rm(folder, { recursive: true, force: true });
}
process.exit();

/** Runs in the page: milliseconds from the input to the first result. */
function timeQuery(query: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('[type=search]')!;
  const list = document.querySelector('site-search > ol')!;
  list.replaceChildren();
  return new Promise((resolve) => {
    const start = performance.now();
    new MutationObserver(() => {
      if (list.firstElementChild) resolve(performance.now() - start);
    }).observe(list, { childList: true });
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

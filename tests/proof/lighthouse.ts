// `npm run lighthouse`: Lighthouse’s mobile preset over the built site behind nginx, the median of three runs a page.
// `-- --runs 1` for a quick look. It fails below the budgets; the figures of a busy machine say little of performance.
import { reportFailure } from '#commands/report-failure.ts';
import { ensureBrowser } from '../tools/ensure-browser.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTool } from '#authoring/run-tool.ts';
import { findShortfalls, getFigures, takeMedian } from './lighthouse-figures.ts';
import type { LighthouseReport } from './lighthouse-figures.ts';
import { printTable } from './print-table.ts';
import { useBuiltSite } from './serve-built-site.ts';

const VERSION = '13.5.0';

const PAGES = {
  home: '/',
  explainer: '/ukraine-ceasefire-call/',
  section: '/ukraine-ceasefire-call/the-call/',
  quote: '/ukraine-ceasefire-call/quotes/macron-guns-silent/',
  timeline: '/ukraine-ceasefire-call/timeline/',
  standings: '/ukraine-ceasefire-call/positions/',
  search: '/search/',
  glossary: '/glossary/',
};

/** Chromium asks for nothing but the pages. */
const FLAGS =
  '--headless=new --no-sandbox --disable-background-networking --disable-component-update --disable-sync';

try {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
  const browser = await ensureBrowser();
  await useBuiltSite(async ({ origin, folder }) => {
    const medians = [];
    for (const [name, path] of Object.entries(PAGES)) {
      const reports = [];
      for (let run = 1; run <= Number(values.runs); run += 1)
        reports.push(await runLighthouse(origin + path, join(folder, 'report.json'), browser));
      medians.push({ name, report: takeMedian(reports) });
    }
    const figures = medians.map(({ name, report }) => ({ page: name, ...getFigures(report) }));
    printTable(
      Object.keys(figures[0]!),
      figures.map((row) => Object.values(row)),
    );
    const { lighthouseVersion, environment } = medians[0]!.report;
    console.log(`Lighthouse ${lighthouseVersion}, ${environment.hostUserAgent}`);
    const shortfalls = medians.flatMap(({ name, report }) =>
      findShortfalls(report).map((what) => `${name}: ${what}`),
    );
    for (const shortfall of shortfalls) console.error(shortfall);
    if (shortfalls.length > 0) process.exitCode = 1;
  });
} catch (error) {
  reportFailure(error);
}

/** Lighthouse sometimes loses the trace of a page, and asks to be run again. Throws an Error if it fails three times. */
async function runLighthouse(
  url: string,
  file: string,
  browser: string,
): Promise<LighthouseReport> {
  const command = [
    ...['exec', '--yes', `--package=lighthouse@${VERSION}`, '--', 'lighthouse', url],
    ...['--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${FLAGS}`],
  ];
  for (let attempt = 1; attempt <= 3; attempt += 1)
    if ((await runTool('npm', command, { CHROME_PATH: browser })) === 0)
      return JSON.parse(await readFile(file, 'utf8')) as LighthouseReport;
  throw new Error(`Lighthouse failed three times on ${url}.`);
}

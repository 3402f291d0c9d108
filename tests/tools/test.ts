// `npm test`: every kind of test, or those that are named: `npm test -- unit`, `npm test -- browser links`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './ensure-browser.ts';
import { ensureFonts } from './ensure-fonts.ts';
import { reportFailure } from '#commands/report-failure.ts';
import { runTool } from '#authoring/run-tool.ts';
import {
  addCounts,
  NOTHING,
  readPlaywrightReport,
  readVitestReport,
  withCrash,
} from './test-results.ts';
import type { Counts } from './test-results.ts';
import { serveTestSites } from './test-sites.ts';

const VITEST_KINDS = ['unit', 'components', 'site'];
const KINDS = ['types', ...VITEST_KINDS, 'browser'];

const args = process.argv.slice(2);
const named = args.filter((arg) => KINDS.includes(arg));
const filters = args.filter((arg) => !KINDS.includes(arg));
const kinds = named.length > 0 ? named : KINDS;
const folder = mkdtempSync(join(tmpdir(), 'on-record-test-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
// The site under test is ours with its defaults, whatever the caller has set.
for (const name of ['SITE_URL', 'BASE_PATH', 'CONTENT_DIR', 'PORT']) delete process.env[name];
process.env['OUT_DIR'] = join(folder, 'site');

const results = [
  await runStep('types, and what nothing uses', ['types'], checkTypes),
  await runStep('unit, component and site tests', VITEST_KINDS, runVitest),
  await runStep('browser tests', ['browser'], runPlaywright),
];
const { passed, failed, skipped } = addCounts(results);
if (failed > 0 || passed === 0) process.exitCode = 1;
if (skipped > 0 && filters.length === 0) {
  process.exitCode = 1;
  console.error(`\n${skipped} tests were skipped. A test runs or it goes.`);
}
console.log(`\n${passed} passed, ${failed} failed`);
// After a failed build Astro's workers keep running, and the process with them.
process.exit();

async function runStep(
  title: string,
  of: readonly string[],
  run: () => Promise<Counts>,
): Promise<Counts> {
  if (!kinds.some((kind) => of.includes(kind))) return NOTHING;
  console.log(`\n— ${title}`);
  try {
    return await run();
  } catch (error) {
    reportFailure(error);
    return { ...NOTHING, failed: 1 };
  }
}

/** `astro check` reads the TypeScript of the tests as well; knip finds files, exports and packages that nothing uses. */
async function checkTypes(): Promise<Counts> {
  const codes = await Promise.all([
    runTool('astro', ['check']),
    runTool('knip', ['--no-progress', '--treat-config-hints-as-errors']),
  ]);
  const failed = codes.filter((code) => code !== 0).length;
  return { ...NOTHING, passed: codes.length - failed, failed };
}

async function runVitest(): Promise<Counts> {
  const report = join(folder, 'vitest.json');
  const projects = VITEST_KINDS.filter((kind) => kinds.includes(kind)).map(
    (kind) => `--project=${kind}`,
  );
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const options = [
    '--config=tests/vitest.config.ts',
    '--allowOnly=false',
    ...projects,
    ...reporters,
  ];
  const code = await runTool('vitest', ['run', ...options, ...filters], { OUT_DIR: '' });
  return withCrash(await readVitestReport(report), code);
}

/** Reads every page of the sites under test. */
async function runPlaywright(): Promise<Counts> {
  const report = join(folder, 'playwright.json');
  const browser = await ensureBrowser();
  await ensureFonts();
  const { env, stop } = await serveTestSites(folder);
  try {
    const code = await runTool(
      'playwright',
      ['test', '--config=tests/playwright.config.ts', ...filters],
      { ...env, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    );
    return withCrash(await readPlaywrightReport(report), code);
  } finally {
    await stop();
  }
}

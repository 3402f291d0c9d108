// `npm test`: every kind of test, or the named ones: `npm test -- unit`, `npm test -- built links`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportFailure } from '#commands/report-failure.ts';
import { checkCode, runPlaywright, runVitest } from './run-kinds.ts';
import { addCounts, NOTHING } from './test-results.ts';
import type { Counts } from './test-results.ts';
import { serveTestSites } from './test-sites.ts';

const KINDS = ['code', 'unit', 'components', 'site', 'built', 'browser'];

const args = process.argv.slice(2);
const named = args.filter((arg) => KINDS.includes(arg));
const filters = args.filter((arg) => !KINDS.includes(arg));
const kinds = named.length > 0 ? named : KINDS;
const folder = mkdtempSync(join(tmpdir(), 'on-record-test-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
// The sites under test have their own settings, whatever the caller's environment is.
const SETTINGS = ['SITE_URL', 'BASE_PATH', 'CONTENT_DIR', 'OUT_DIR', 'HOSTING_DIR', 'COMPRESS'];
for (const name of [...SETTINGS, 'PORT']) Reflect.deleteProperty(process.env, name);

const results = [
  await runStep('types, format, and what nothing uses', ['code'], checkCode),
  await runStep('unit, component and site tests', ['unit', 'components', 'site'], (these) =>
    runVitest(these, filters, folder),
  ),
  await runStep('tests of the built sites', ['built', 'browser'], runOnSites),
];
const { passed, failed, skipped } = addCounts(results);
if (failed > 0 || passed === 0) process.exitCode = 1;
if (skipped > 0 && filters.length === 0) {
  process.exitCode = 1;
  console.error(`\n${skipped} tests were skipped. A test runs or it goes.`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit();

/** Runs the requested tests of some kinds. */
async function runStep(
  title: string,
  of: readonly string[],
  run: (these: readonly string[]) => Promise<Counts>,
): Promise<Counts> {
  const these = of.filter((kind) => kinds.includes(kind));
  if (these.length === 0) return NOTHING;
  console.log(`\n— ${title}`);
  try {
    return await run(these);
  } catch (error) {
    reportFailure(error);
    return { ...NOTHING, failed: 1 };
  }
}

/** Builds each site under test once, for both kinds. */
async function runOnSites(these: readonly string[]): Promise<Counts> {
  const { env, stop } = await serveTestSites(folder);
  try {
    return addCounts([
      these.includes('built') ? await runVitest(['built'], filters, folder, env) : NOTHING,
      these.includes('browser') ? await runPlaywright(filters, folder, env) : NOTHING,
    ]);
  } finally {
    await stop();
  }
}

import { join } from 'node:path';
import { ensureBrowser } from './ensure-browser.ts';
import { ensureFonts } from './ensure-fonts.ts';
import { runTool } from '#authoring/run-tool.ts';
import { NOTHING, readPlaywrightReport, readVitestReport, withCrash } from './test-results.ts';
import type { Counts } from './test-results.ts';

/** Tools that check the code without running it, side by side. `astro check` also checks the types of the tests. */
const CODE_CHECKS: readonly Check[] = [
  ['astro', 'check'],
  ['prettier', '--check', '--log-level=warn', '.'],
  ['knip', '--no-progress', '--treat-config-hints-as-errors'],
];

/** Runs last: the linter reads the types that `astro check` writes. */
const LINTER: Check = ['eslint', '.'];

/** Each check that passes counts as one test. */
export async function checkCode(): Promise<Counts> {
  const run = ([tool, ...args]: Check) => runTool(tool, args);
  const codes = [...(await Promise.all(CODE_CHECKS.map(run))), await run(LINTER)];
  const failed = codes.filter((code) => code !== 0).length;
  return { ...NOTHING, passed: codes.length - failed, failed };
}

/** Runs the vitest projects of some kinds, or only the named files. Writes its report into `folder`. */
export async function runVitest(
  kinds: readonly string[],
  filters: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Counts> {
  const report = join(folder, `${kinds.join('-')}.json`);
  const code = await runTool(
    'vitest',
    [
      'run',
      '--config=tests/vitest.config.ts',
      '--allowOnly=false',
      ...kinds.map((kind) => `--project=${kind}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...filters,
    ],
    env,
  );
  return withCrash(await readVitestReport(report), code);
}

/** The same for Playwright, with a browser and the fonts it needs, which are installed if missing. */
export async function runPlaywright(
  filters: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<Counts> {
  const report = join(folder, 'playwright.json');
  const browser = await ensureBrowser();
  await ensureFonts();
  const code = await runTool(
    'playwright',
    ['test', '--config=tests/playwright.config.ts', ...filters],
    { ...env, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  return withCrash(await readPlaywrightReport(report), code);
}

type Check = readonly [tool: string, ...args: string[]];

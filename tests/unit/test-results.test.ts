import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  addCounts,
  NOTHING,
  readPlaywrightReport,
  readVitestReport,
  withCrash,
} from '../tools/test-results.ts';

test('what the test runners report is added up, with a file that could not be run as a failure', async () => {
  const vitest = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  };
  const playwright = { stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 4 } };
  const counts = [
    await readVitestReport(await writeReport(vitest)),
    await readPlaywrightReport(await writeReport(playwright)),
  ];
  expect(addCounts(counts)).toEqual({ passed: 12, failed: 5, skipped: 7 });
});

test('a runner that ends badly without a failed test counts as one failure', () => {
  expect(withCrash({ passed: 3, failed: 0, skipped: 0 }, 1).failed).toBe(1);
  expect(withCrash({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  expect(withCrash({ passed: 3, failed: 0, skipped: 0 }, 0).failed).toBe(0);
  expect(withCrash(NOTHING, 1).failed).toBe(1);
});

test('a runner that leaves no report is an error', async () => {
  await expect(readVitestReport(join(tmpdir(), 'no-such-report.json'))).rejects.toThrow('ENOENT');
  await expect(readPlaywrightReport(await writeReport({}))).rejects.toThrow(TypeError);
});

async function writeReport(report: unknown): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'report.json');
  await writeFile(file, JSON.stringify(report));
  return file;
}

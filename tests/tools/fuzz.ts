// `npm run fuzz`: the fuzz tests with many more runs than `npm test` has: 100,000, or the number in FUZZ_RUNS.
import { runTool } from '#authoring/run-tool.ts';

const runs = Number(process.env['FUZZ_RUNS'] || 100_000);
const start = performance.now();
process.exitCode = await runTool(
  'vitest',
  ['run', '--config=tests/vitest.config.ts', '--project=unit', 'tests/unit/fuzz'],
  { FUZZ_RUNS: String(runs) },
);
if (process.exitCode === 0) {
  const seconds = (performance.now() - start) / 1000;
  const [all, rate] = [runs, runs / seconds].map((number) =>
    Math.round(number).toLocaleString('en'),
  );
  console.log(`Each property was tried ${all} times: ${rate} runs a second, side by side.`);
}

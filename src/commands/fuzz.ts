// `npm run fuzz`: the fuzz tests with many more runs than `npm test` has: 100,000, or as many as FUZZ_RUNS says.
import { runTool } from './run-tool.ts';

process.exitCode = await runTool(
  'vitest',
  ['run', '--config=tests/vitest.config.ts', '--project=unit', 'tests/unit/fuzz'],
  { FUZZ_RUNS: process.env['FUZZ_RUNS'] || '100000' },
);

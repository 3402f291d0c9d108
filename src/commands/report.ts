// `npm run report`: the balance of the record, for every explainer or those named; `--json` for programs.
import { parseArgs } from 'node:util';
import { reportBalance } from '#authoring/report-balance.ts';
import { getEnvironment } from '#environment.ts';
import { reportFailure } from './report-failure.ts';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const format = values.json ? 'json' : 'text';
  console.log(await reportBalance(getEnvironment().contentDir, positionals, format));
} catch (error) {
  reportFailure(error);
}

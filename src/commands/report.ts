// `npm run report`: the balance of the record, for every explainer or those named; `--json` for programs.
import { reportBalance } from '#authoring/report-balance.ts';
import { getEnvironment } from '#environment.ts';
import { readArguments } from './read-arguments.ts';
import { reportFailure } from './report-failure.ts';

const USAGE = `Write one of these:
  npm run report                        the balance of every explainer
  npm run report -- <explainer> …       of those named
  npm run report -- --json              as data, with or without names`;

try {
  const { values, positionals } = readArguments(USAGE, {
    json: { type: 'boolean' },
    // As the other commands name an explainer.
    explainer: { type: 'string', multiple: true },
  });
  const ids = [...positionals, ...(values.explainer ?? [])];
  const format = values.json ? 'json' : 'text';
  console.log(await reportBalance(getEnvironment().contentDir, ids, format));
} catch (error) {
  reportFailure(error);
}

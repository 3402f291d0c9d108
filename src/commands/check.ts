// `npm run check`: reports everything that is wrong with the content; with `--watch`, again after every save.
import { checkContent } from '#authoring/check-content.ts';
import { watchContent } from '#authoring/watch-content.ts';
import { getEnvironment } from '#environment.ts';
import type { Environment } from '#environment.ts';
import { ContentError } from '#errors.ts';
import { readArguments } from './read-arguments.ts';
import { reportFailure } from './report-failure.ts';

const USAGE = `Write one of these:
  npm run check             everything that is wrong with the content
  npm run check -- --watch  the same after every save, until Ctrl-C
SITE_URL and CONTENT_DIR are set in the environment.`;

try {
  const { positionals, values } = readArguments(USAGE, { watch: { type: 'boolean' } });
  if (positionals.length > 0) throw new Error(USAGE);
  const environment = getEnvironment();
  const checkNow = () => check(environment);
  if (values.watch) await watchContent(environment.contentDir, checkNow, reportFailure);
  else await checkNow();
} catch (error) {
  reportFailure(error);
}

async function check(environment: Environment): Promise<void> {
  const { problems, remarks } = await checkContent(environment);
  if (problems.length > 0) reportFailure(new ContentError(problems));
  for (const remark of remarks) console.log(remark);
}

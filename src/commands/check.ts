// `npm run check`: everything that is wrong with the content, then with the types.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getEnvironment, PROJECT_DIR } from '#environment.ts';
import { ContentError, formatProblems } from '#errors.ts';
import { readContent } from '#content/read-content.ts';
import { refuseArguments } from './refuse-arguments.ts';
import { reportFailure } from './report-failure.ts';
import { runTool } from './run-tool.ts';
import { writeSchemas } from '#authoring/json-schemas/write-schemas.ts';

try {
  refuseArguments('check');
  const { contentDir, isPublic } = getEnvironment();
  const { content, problems: found, unfinished, warnings } = await readContent(contentDir);
  const problems = isPublic ? [...found, ...unfinished] : found;
  if (problems.length > 0) reportFailure(new ContentError(problems));
  else {
    // Only editors' programs need them: a folder that cannot be written to is checked all the same.
    await writeSchemas(contentDir, content.site).catch(() => undefined);
    console.log('The content has no problems.');
  }
  if (!isPublic && unfinished.length > 0)
    console.log(
      `\nNot finished; with SITE_URL set these are errors:\n\n${formatProblems(unfinished)}`,
    );
  if (problems.length === 0 && warnings.length > 0)
    console.log(`\nWorth a look:\n\n${formatProblems(warnings, 'warning')}\n`);

  // Astro makes its types from content without problems; those of the last time serve as well.
  const hasTypes = existsSync(join(PROJECT_DIR, '.astro', 'types.d.ts'));
  if (problems.length === 0 || hasTypes) {
    const code = await runTool('astro', ['check', ...(problems.length > 0 ? ['--noSync'] : [])]);
    if (code !== 0) process.exitCode = 1;
  } else {
    console.error('The types can be checked once the content is right.');
  }
} catch (error) {
  reportFailure(error);
}

// `npm run check`: reports everything that is wrong with the content, then with the types of the project. `--content`
// leaves out the types, which only change with the code.
import { checkContent } from '#authoring/check-content.ts';
import { checkTypes } from '#authoring/check-types.ts';
import { getEnvironment } from '#environment.ts';
import { ContentError } from '#errors.ts';
import { readArguments } from './read-arguments.ts';
import { reportFailure } from './report-failure.ts';

const USAGE = `Write one of these:
  npm run check               the content, and the types of the project
  npm run check -- --content  the content alone, in a second or two
SITE_URL and CONTENT_DIR are set in the environment.`;

try {
  const { positionals, values } = readArguments(USAGE, { content: { type: 'boolean' } });
  if (positionals.length > 0) throw new Error(USAGE);
  const { problems, remarks } = await checkContent(getEnvironment());
  if (problems.length > 0) reportFailure(new ContentError(problems));
  for (const remark of remarks) console.log(remark);

  if (!values.content) {
    const areTypesRight = await checkTypes(problems.length === 0);
    if (areTypesRight === false) process.exitCode = 1;
    if (areTypesRight === undefined)
      console.error('The types can be checked once the content is right.');
  }
} catch (error) {
  reportFailure(error);
}

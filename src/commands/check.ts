// `npm run check`: reports everything that is wrong with the content, then with the types.
import { checkContent } from '#authoring/check-content.ts';
import { checkTypes } from '#authoring/check-types.ts';
import { getEnvironment } from '#environment.ts';
import { ContentError } from '#errors.ts';
import { refuseArguments } from './refuse-arguments.ts';
import { reportFailure } from './report-failure.ts';

try {
  refuseArguments('check');
  const { problems, remarks } = await checkContent(getEnvironment());
  if (problems.length > 0) reportFailure(new ContentError(problems));
  for (const remark of remarks) console.log(remark);

  const areTypesRight = await checkTypes(problems.length === 0);
  if (areTypesRight === false) process.exitCode = 1;
  if (areTypesRight === undefined)
    console.error('The types can be checked once the content is right.');
} catch (error) {
  reportFailure(error);
}

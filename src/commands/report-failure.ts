import { dirname } from 'node:path';
import { getEnvironment } from '#environment.ts';
import type { ContentError } from '#errors.ts';
import { formatAnnotations } from '#authoring/format-annotations.ts';

/**
 * Prints why a command failed, without a stack trace if the reason is the content or a setting, and sets exit code 1.
 * On GitHub Actions, problems of the content are also annotations.
 */
export function reportFailure(error: unknown): void {
  process.exitCode = 1;
  if (!(error instanceof Error)) console.error(error);
  else if (error.name === 'AbortError') console.error('\nStopped. Nothing was written.');
  else if (isContentError(error)) {
    console.error(`\n${error.message}`);
    if (process.env['GITHUB_ACTIONS'])
      console.log(formatAnnotations(error.problems, dirname(getEnvironment().contentDir)));
  } else if (error.constructor === Error || isUsage(error)) console.error(`\n${error.message}`);
  else console.error(error);
}

/** An argument that `parseArgs` does not know. */
const isUsage = (error: Error): boolean =>
  'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');

/** Pages are built into a bundle, which has its own copy of the class. */
const isContentError = (error: Error): error is ContentError =>
  error.name === 'ContentError' && 'problems' in error;

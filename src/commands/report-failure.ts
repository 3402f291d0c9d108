import { ContentError } from '../errors.ts';

/** Says why a command failed, without a stack trace where the reason is the content or a setting, and sets exit code 1. */
export function reportFailure(error: unknown): void {
  process.exitCode = 1;
  if (!(error instanceof Error)) console.error(error);
  else if (error instanceof ContentError || error.constructor === Error)
    console.error(`\n${error.message}`);
  else console.error(error);
}

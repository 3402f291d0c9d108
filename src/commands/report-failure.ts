/** Says why a command failed, without a stack trace where the reason is the content or a setting, and sets exit code 1. */
export function reportFailure(error: unknown): void {
  process.exitCode = 1;
  if (!(error instanceof Error)) console.error(error);
  // Pages are built into a bundle, with a class of its own for the errors of content.
  else if (error.name === 'ContentError' || error.constructor === Error)
    console.error(`\n${error.message}`);
  else console.error(error);
}

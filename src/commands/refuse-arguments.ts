/**
 * Throws an Error with a one-sentence message if `npm run <command>` was given arguments; its settings are in the
 * environment.
 */
export function refuseArguments(command: string, args = process.argv.slice(2)): void {
  const [first] = args;
  if (first !== undefined)
    throw new Error(
      `\`npm run ${command}\` takes no arguments, and “${first.slice(0, 60)}” is one. SITE_URL, BASE_PATH, CONTENT_DIR, OUT_DIR and PORT are set in the environment.`,
    );
}

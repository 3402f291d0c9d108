import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_DIR } from '#environment.ts';
import { runTool } from './run-tool.ts';

/**
 * Checks the types of the project and prints the errors. Astro generates some types from valid content; if the content
 * has problems, those of the last run are used.
 *
 * Gives false if a type is wrong, undefined if the types cannot be checked.
 */
export async function checkTypes(isContentRight: boolean): Promise<boolean | undefined> {
  const hasTypes = existsSync(join(PROJECT_DIR, '.astro', 'types.d.ts'));
  if (!isContentRight && !hasTypes) return undefined;
  return (await runTool('astro', ['check', ...(isContentRight ? [] : ['--noSync'])])) === 0;
}

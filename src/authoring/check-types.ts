import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_DIR } from '#environment.ts';
import { runTool } from './run-tool.ts';

/**
 * Checks the types of the project and shows what is wrong with them. Astro makes some of them from content without
 * problems; where it has problems, those of the last time serve as well.
 *
 * Gives false where a type is wrong, undefined where the types cannot be checked.
 */
export async function checkTypes(isContentRight: boolean): Promise<boolean | undefined> {
  const hasTypes = existsSync(join(PROJECT_DIR, '.astro', 'types.d.ts'));
  if (!isContentRight && !hasTypes) return undefined;
  return (await runTool('astro', ['check', ...(isContentRight ? [] : ['--noSync'])])) === 0;
}

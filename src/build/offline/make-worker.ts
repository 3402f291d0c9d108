import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { PROJECT_DIR } from '#environment.ts';

/**
 * Makes the text of `sw.js` from `src/elements/<kind>-worker.ts`: one script without imports. It knows its base path from
 * the browser, so it is the same for every site and changes only with its source.
 */
export async function makeWorker(kind: 'offline' | 'removing'): Promise<string> {
  const input = join(PROJECT_DIR, `src/elements/${kind}-worker.ts`);
  const bundle = await rolldown({ input, cwd: PROJECT_DIR });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}

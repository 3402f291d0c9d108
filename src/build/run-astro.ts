import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { PROJECT_DIR } from '#environment.ts';

/**
 * Gives the root for Astro, which keeps its caches and temporary files below its root and the current folder. Each
 * content folder has its own, so that builds do not mix and two can run at the same time.
 */
export function getAstroRoot(contentDir: string): string {
  const name = createHash('sha256').update(contentDir).digest('hex').slice(0, 12);
  return join(PROJECT_DIR, '.astro', name);
}

/** Runs Astro’s build with its root and the folder to write to. Throws the error that the build met. */
export async function runAstro(root: string, outDir: string): Promise<void> {
  await mkdir(root, { recursive: true });
  // Loading Astro takes a second, so it is loaded only after mistakes have been reported.
  const { build } = await import('astro');
  const cwd = process.cwd();
  process.env['INIT_CWD'] ??= cwd;
  process.chdir(root);
  try {
    await build({
      root,
      cacheDir: join(root, 'cache'),
      configFile: relative(root, join(PROJECT_DIR, 'astro.config.mjs')),
      srcDir: join(PROJECT_DIR, 'src'),
      publicDir: join(PROJECT_DIR, 'public'),
      outDir,
      logLevel: 'warn',
    });
  } finally {
    process.chdir(cwd);
  }
}

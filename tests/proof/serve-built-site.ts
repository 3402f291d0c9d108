import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../run-command.ts';
import { hasBrotliModule, startNginx } from '../site/servers/start-nginx.ts';
import { ensurePrograms } from '../tools/ensure-programs.ts';
import { PROJECT_DIR } from '#environment.ts';

/**
 * Builds the real site with compressed twins, serves it by nginx with the generated settings and brotli, and calls
 * `use` with the address and the folder. What was made is removed in the end.
 *
 * Throws an Error with one sentence if there is no nginx, or the site cannot be built.
 */
export async function useBuiltSite(use: (site: ServedSite) => Promise<void>): Promise<void> {
  const { nginx } = await ensurePrograms({ nginx: ['nginx', 'libnginx-mod-http-brotli-static'] });
  if (!nginx || !hasBrotliModule())
    throw new Error(
      'Install nginx and its brotli module (Debian: nginx, libnginx-mod-http-brotli-static), and try again.',
    );
  const folder = await mkdtemp(join(tmpdir(), 'on-record-proof-'));
  const [root, hosting] = [join(folder, 'site'), join(folder, 'hosting')];
  try {
    await buildSite(root, { HOSTING_DIR: hosting, COMPRESS: '1' });
    const { origin, stop } = await startNginx(nginx, { folder, root, hosting }, true);
    await use({ origin, folder, dir: root }).finally(stop);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Builds the real site into a folder. Throws an Error with what the build printed if it fails. */
export async function buildSite(dir: string, settings: Record<string, string> = {}) {
  console.log('Building the site …');
  const content = join(PROJECT_DIR, 'content');
  const { code, stderr } = await runCommand('build', {
    CONTENT_DIR: content,
    OUT_DIR: dir,
    ...settings,
  });
  if (code !== 0) throw new Error(`The site could not be built.\n${stderr}`);
}

/** `dir` has the files of the site; `folder` is free for more. */
export type ServedSite = { origin: string; dir: string; folder: string };

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Forward } from './host-rules.ts';
import { makeCaddyfile } from './make-caddyfile.ts';
import { makeHeaders } from './make-headers.ts';
import { makeHtaccess } from './make-htaccess.ts';
import { makeNginx } from './make-nginx.ts';
import { makeRedirects } from './make-redirects.ts';
import { makeVercel } from './make-vercel.ts';

/** The files at the root of a site that tell its host what to do. */
export const SITE_FILES = ['_headers', '_redirects', '.htaccess', 'vercel.json', '.nojekyll'];

/**
 * Writes into a built site what hosts read there. A file that is there already, from `public/`, is its owner’s and
 * stays. Takes the folder, the base path, and the pages that have moved.
 */
export async function writeSiteFiles(
  dir: string,
  basePath: string,
  forwards: readonly Forward[],
): Promise<void> {
  const texts = [
    makeHeaders(basePath),
    makeRedirects(forwards),
    makeHtaccess(basePath, forwards),
    makeVercel(basePath, forwards),
    // GitHub Pages then serves folders with an underscore too.
    '',
  ];
  for (const [index, name] of SITE_FILES.entries())
    await writeFile(join(dir, name), texts[index] ?? '', { flag: 'wx' }).catch(refuseAllButThere);
}

/** Writes into a folder the settings of servers that the owner runs. Takes the same, and the origin of the site. */
export async function writeServerFiles(
  dir: string,
  { siteUrl, basePath }: { siteUrl: string; basePath: string },
  forwards: readonly Forward[],
): Promise<void> {
  await writeFile(join(dir, 'nginx.conf'), makeNginx(basePath, forwards));
  await writeFile(join(dir, 'Caddyfile'), makeCaddyfile(siteUrl, basePath, forwards));
}

function refuseAllButThere(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
}

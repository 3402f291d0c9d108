import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite } from '#build/preview/serve-site.ts';

/**
 * A copy of a built site, without its share pictures, with a server of its own: to change its files, to stop it, and to
 * start it again at the same address. Takes the site’s folder and its base path.
 */
export async function openOwnSite(from: string, basePath = '/'): Promise<OwnSite> {
  const dir = await mkdtemp(join(tmpdir(), 'own-site-'));
  const cards = join(from, 'cards');
  await cp(from, dir, { recursive: true, filter: (file) => !file.startsWith(cards) });
  const serve = (port: number) => {
    const before = process.env['BASE_PATH'];
    // It is read when the server is made.
    process.env['BASE_PATH'] = basePath;
    const serving = serveSite(port, dir);
    if (before === undefined) delete process.env['BASE_PATH'];
    else process.env['BASE_PATH'] = before;
    return serving;
  };
  let server: Awaited<ReturnType<typeof serve>> | undefined = await serve(0);
  const { url } = server;
  const stop = async () => {
    await server?.stop();
    server = undefined;
  };
  return {
    dir,
    url,
    stop,
    start: async () => {
      server ??= await serve(Number(new URL(url).port));
    },
    remove: async () => {
      await stop();
      await rm(dir, { recursive: true });
    },
  };
}

export type OwnSite = {
  dir: string;
  /** With the base path at its end. */
  url: string;
  stop: () => Promise<void>;
  start: () => Promise<void>;
  remove: () => Promise<void>;
};

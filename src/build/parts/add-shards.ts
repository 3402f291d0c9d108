import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SHARD_FILE } from '#content/shards.ts';
import { readSiteList } from '../install/site-list.ts';

/**
 * Copies the files of built shards into the folder of the site. Throws an Error with a sentence if two parts have
 * different bytes for one file: they were not built by the same code.
 */
export async function addShards(dir: string, shards: readonly string[]): Promise<void> {
  for (const shard of shards)
    for (const file of await readSiteList(shard)) {
      if (file === SHARD_FILE) continue;
      const [from, to] = [join(shard, file), join(dir, file)];
      if (await isThere(to)) await refuseOther(file, from, to);
      else {
        await mkdir(dirname(to), { recursive: true });
        await copyFile(from, to);
      }
    }
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

async function refuseOther(file: string, from: string, to: string): Promise<void> {
  if (!(await readFile(from)).equals(await readFile(to)))
    throw new Error(
      `${from} differs from ${file} of another part. Build all shards with the same code and settings.`,
    );
}

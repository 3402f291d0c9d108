import { realpath, rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a text file whole or not at all: a full disk or an end in between leaves the one that was there.
 * Where a link stands, the file it leads to is written. Throws what the system says against it.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const real = await realpath(path).catch(() => path);
  const unfinished = `${real}-${process.pid}-unfinished`;
  try {
    await writeFile(unfinished, text, { flag: 'wx' });
    await rename(unfinished, real);
  } finally {
    await rm(unfinished, { force: true });
  }
}

import { realpath, rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a text file whole or not at all: a full disk or an interruption leaves the old file in place. If the path is a
 * link, the file it leads to is written. Throws the system’s error.
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

import { mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes several files, or none of them: each is first written next to its target, and all are moved into place at the
 * end.
 *
 * Takes the texts by their paths below `root`; files in `present` are replaced, any other must not exist. Throws an
 * Error with a one-sentence message that names the file which cannot be written.
 */
export async function writeFiles(
  root: string,
  texts: ReadonlyMap<string, string>,
  present: ReadonlySet<string>,
): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  const moves: { file: string; from: string; to: string }[] = [];
  try {
    for (const [file, text] of texts)
      await naming(file, async () => {
        const path = join(root, file);
        const made = await mkdir(dirname(path), { recursive: true });
        if (made !== undefined) undo.push(() => rm(made, { recursive: true, force: true }));
        // A linked file stays a link.
        const to = present.has(file) ? await realpath(path) : path;
        const from = `${to}.${process.pid}.new`;
        undo.push(() => rm(from, { force: true }));
        await writeFile(from, text, { flag: 'wx' });
        if (!present.has(file)) {
          await writeFile(to, '', { flag: 'wx' });
          undo.push(() => rm(to, { force: true }));
        }
        moves.push({ file, from, to });
      });
    for (const { file, from, to } of moves)
      await naming(file, async () => {
        const before = await readFile(to);
        await rename(from, to);
        undo.push(() => writeFile(to, before));
      });
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => undefined);
    throw error;
  }
}

async function naming(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'EEXIST' ? 'it is there already' : message;
    throw new Error(`${file} cannot be written: ${reason}. Nothing was changed.`);
  }
}

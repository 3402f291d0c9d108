import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';

/** The list, in a built site, of the files that builds have put there. */
export const LIST_NAME = '.on-record.json';

/** Paths below the folder, with `/`; one that leads out of it is not ours, whoever wrote it. */
const list = z.strictObject({
  files: z.array(
    z.string().regex(/^(?!\.{1,2}(?:\/|$))[^/\\\0]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\\0]+)*$/),
  ),
});

/**
 * Reads which files in a folder builds have written; none where there is no list.
 * Throws an Error with one sentence for a list that no build has written.
 */
export async function readSiteList(dir: string): Promise<string[]> {
  const text = await readFile(join(dir, LIST_NAME), 'utf8').catch((error: unknown) =>
    (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : '',
  );
  if (text === undefined) return [];
  const { data } = list.safeParse(parse(text));
  if (data) return data.files;
  throw new Error(
    `${join(dir, LIST_NAME)} is no list that a build has written. Bring it back, or empty the folder.`,
  );
}

/** Writes the list, whole or not at all. */
export async function writeSiteList(dir: string, files: Iterable<string>): Promise<void> {
  const path = join(dir, LIST_NAME);
  // Never through a link that somebody has put there.
  await rm(`${path}-new`, { recursive: true, force: true });
  const text = `${JSON.stringify({ files: [...files].toSorted() }, null, 1)}\n`;
  await writeFile(`${path}-new`, text, { flag: 'wx' });
  await rename(`${path}-new`, path);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';

/** The file in a built site that lists the files builds have written. */
export const LIST_NAME = '.on-record.json';

/** Paths relative to the folder, with `/`; a path that leads out of the folder is refused, even in our own list. */
const list = z.strictObject({
  files: z.array(
    z.string().regex(/^(?!\.{1,2}(?:\/|$))[^/\\\0]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\\0]+)*$/),
  ),
});

/**
 * Reads which files in a folder were written by builds; none if there is no list. Throws an Error with a one-sentence
 * message for a list that no build has written.
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
  // Never writes through a link that somebody else has made.
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

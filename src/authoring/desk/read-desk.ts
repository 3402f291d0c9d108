import { join } from 'node:path';
import { acceptContent, acceptFolders } from '#content/accept-content.ts';
import type { ExplainerFolder } from '#content/read/content-read.ts';
import { readFolder } from '#content/read/read-folder.ts';
import { createTextFiles } from '#content/read/text-files.ts';
import { findUnfinishedText } from '#content/rules/find-unfinished-text.ts';
import type { Problem } from '#errors.ts';
import type { Desk } from './desk.ts';
import { makeDesk } from './make-desk.ts';

/**
 * Reads a content folder anew for the desk: the desk of each explainer, and the problems that `npm run check` reports.
 *
 * Takes the folder’s path, and the id of one explainer to read no other.
 */
export async function readDesks(contentDir: string, only?: string): Promise<DesksRead> {
  const texts = await readFolder(contentDir);
  const folders = acceptFolders(texts);
  const unfinished = findUnfinishedText(folders);
  const disk = await createTextFiles(contentDir);
  const readDesk = async (folder: ExplainerFolder) => {
    const text = await disk.readText(join('explainers', folder.id, 'article.txt'), MOST_BYTES);
    return makeDesk(folder, folders.shared, unfinished, text);
  };
  const wanted = folders.explainers.filter(({ id }) => only === undefined || id === only);
  return {
    desks: await Promise.all(wanted.map(readDesk)),
    problems: acceptContent(texts).problems,
  };
}

/** Articles of 300,000 characters are drafted, in any script. */
const MOST_BYTES = 2_000_000;

type DesksRead = { desks: Desk[]; problems: Problem[] };

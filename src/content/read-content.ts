import { acceptContent, acceptFolders } from './accept-content.ts';
import type { ContentRead, FoldersRead } from './read/content-read.ts';
import { readFolder } from './read/read-folder.ts';

/**
 * Reads a whole content folder and reports everything that is wrong with it at once.
 *
 * Takes the folder’s path. Gives the content, which is safe to use only when `problems` is empty, the text that is not
 * finished, and in `warnings` what an editor should look at but need not fix. Throws only when the folder itself cannot
 * be read.
 */
export async function readContent(dir: string): Promise<ContentRead> {
  return acceptContent(await readFolder(dir));
}

/**
 * Reads a content folder and keeps the location of everything in it; its problems are all but those of the record lock.
 * An `article` that is given is the one of the explainer `id`, or of every explainer, in place of its own file.
 */
export async function readFolders(
  dir: string,
  { article, id }: { article?: string; id?: string | undefined } = {},
): Promise<FoldersRead> {
  const folder = await readFolder(dir);
  const explainers = folder.explainers.map((one) => ({
    ...one,
    article: id === undefined || id === one.id ? (article ?? one.article) : one.article,
  }));
  return acceptFolders({ ...folder, explainers });
}

import { readContentOnce } from '#content/read-once.ts';
import type { Environment } from '#environment.ts';
import { ContentError } from '#errors.ts';

/**
 * Gives the content of this build. Throws a ContentError with all its problems; for a public site, unfinished text is a
 * problem too.
 */
export async function getAcceptedContent({
  contentDir,
  isPublic,
}: Environment): ReturnType<typeof readContentOnce> {
  const read = await readContentOnce(contentDir);
  const refused = isPublic ? [...read.problems, ...read.unfinished] : read.problems;
  if (refused.length > 0) throw new ContentError(refused);
  return read;
}

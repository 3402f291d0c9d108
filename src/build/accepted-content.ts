import type { PartSummary } from '#content/part-summary.ts';
import { readContentOnce } from '#content/read-once.ts';
import { judgeRead } from '#content/judge-read.ts';
import { getToday } from '#environment.ts';
import type { Environment } from '#environment.ts';
import { ContentError } from '#errors.ts';

/**
 * Gives the content of this build. Takes the environment and, at first, the parts that are taken of the last one. Throws a
 * ContentError with all its problems, as `judgeRead` tells them.
 */
export async function getAcceptedContent(
  { contentDir, isPublic, part }: Environment,
  built: readonly PartSummary[] = [],
): ReturnType<typeof readContentOnce> {
  const read = await readContentOnce(contentDir, part, built);
  const judged = judgeRead(read, { isPublic, today: getToday() });
  if (judged.problems.length > 0) throw new ContentError(judged.problems);
  return { ...read, ...judged };
}

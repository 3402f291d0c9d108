import type { Problem } from '#errors.ts';
import type { ContentRead } from './read/content-read.ts';

/**
 * Tells what ends a run from what is only listed: for a public site unfinished text is a problem too, and so is a
 * warning whose day has passed. `today` is a day, `2026-11-24`.
 */
export function judgeRead(
  { problems, unfinished, warnings }: Pick<ContentRead, 'problems' | 'unfinished' | 'warnings'>,
  { isPublic, today }: { isPublic: boolean; today: string },
): Judged {
  const isDue = ({ errorAfter }: Problem) => errorAfter !== undefined && errorAfter < today;
  return {
    problems: [...problems, ...(isPublic ? unfinished : []), ...warnings.filter(isDue)],
    unfinished: isPublic ? [] : unfinished,
    warnings: warnings.filter((warning) => !isDue(warning)),
  };
}

type Judged = Pick<ContentRead, 'problems' | 'unfinished' | 'warnings'>;

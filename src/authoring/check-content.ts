import { readContent } from '#content/read-content.ts';
import { judgeRead } from '#content/judge-read.ts';
import { getToday } from '#environment.ts';
import type { Environment } from '#environment.ts';
import { formatProblems } from '#errors.ts';
import type { Problem } from '#errors.ts';
import { writeSchemas } from './json-schemas/write-schemas.ts';

/**
 * Reads the content and, if it is valid, writes the schemas that editors’ programs use.
 *
 * Gives the problems, as `judgeRead` tells them, and paragraphs on what else an editor should
 * know.
 */
export async function checkContent({ contentDir, isPublic }: Environment): Promise<Checked> {
  const read = await readContent(contentDir);
  const { content } = read;
  const { problems, unfinished, warnings } = judgeRead(read, { isPublic, today: getToday() });
  const remarks: string[] = [];
  if (problems.length === 0) {
    // Only editors’ programs need them: a folder that cannot be written to is still checked.
    await writeSchemas(contentDir, content.site).catch(() => undefined);
    remarks.push('The content has no problems.');
  }
  if (unfinished.length > 0)
    remarks.push(
      `\nNot finished; with SITE_URL set these are errors:\n\n${formatProblems(unfinished)}`,
    );
  if (problems.length === 0 && warnings.length > 0)
    remarks.push(`\nWorth a look:\n\n${formatProblems(warnings, 'warning')}\n`);
  return { problems, remarks };
}

type Checked = { problems: readonly Problem[]; remarks: string[] };

import { readContent } from '#content/read-content.ts';
import type { Environment } from '#environment.ts';
import { formatProblems } from '#errors.ts';
import type { Problem } from '#errors.ts';
import { writeSchemas } from './json-schemas/write-schemas.ts';

/**
 * Reads the content and, if it is valid, writes the schemas that editors’ programs use.
 *
 * Gives the problems, which for a public site include unfinished text, and paragraphs on what else an editor should
 * know.
 */
export async function checkContent({ contentDir, isPublic }: Environment): Promise<Checked> {
  const { content, problems: found, unfinished, warnings } = await readContent(contentDir);
  const problems = isPublic ? [...found, ...unfinished] : found;
  const remarks: string[] = [];
  if (problems.length === 0) {
    // Only editors’ programs need them: a folder that cannot be written to is still checked.
    await writeSchemas(contentDir, content.site).catch(() => undefined);
    remarks.push('The content has no problems.');
  }
  if (!isPublic && unfinished.length > 0)
    remarks.push(
      `\nNot finished; with SITE_URL set these are errors:\n\n${formatProblems(unfinished)}`,
    );
  if (problems.length === 0 && warnings.length > 0)
    remarks.push(`\nWorth a look:\n\n${formatProblems(warnings, 'warning')}\n`);
  return { problems, remarks };
}

type Checked = { problems: readonly Problem[]; remarks: string[] };

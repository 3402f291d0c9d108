import type { Problem } from '#errors.ts';
import type { ContentTexts } from '#content/read/read-folder.ts';
import { findEntry } from './find-written.ts';

/**
 * Adds to problems of the built site that name a file of the content the line of the entry they are about, or the first
 * line if there is no such entry yet.
 */
export function locateEntries(problems: readonly Problem[], texts: ContentTexts): Problem[] {
  const files = new Map([
    ...texts.files,
    ...texts.explainers.flatMap((explainer) => [...explainer.files]),
  ]);
  return problems.map((problem) => {
    const { file, line, entry = '' } = problem;
    if (line !== undefined || !files.has(file)) return problem;
    const [name = ''] = entry.split(' › ');
    return { ...problem, line: 1, column: 1, length: 0, ...findEntry(files, file, name) };
  });
}

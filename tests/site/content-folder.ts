import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { formatProblems } from '#errors.ts';
import { readContent } from '#content/read-content.ts';

export const BASE_CONTENT = fileURLToPath(new URL('../fixtures/base/content', import.meta.url));

/** An empty folder outside the project. It is removed after the test, or with `afterAll` after the file. */
export async function makeFolder(whenDone: WhenDone = onTestFinished): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-'));
  whenDone(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * A copy of the valid base content with some files changed, outside the project.
 *
 * Takes a change for each file: a function of its text, a whole new text, or `null` to remove the file. Gives the path
 * of the copy. Throws an Error for a change that has no effect.
 */
export async function makeContent(
  changes: Record<string, Change> = {},
  whenDone: WhenDone = onTestFinished,
): Promise<string> {
  const content = join(await makeFolder(whenDone), 'content');
  await cp(BASE_CONTENT, content, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(content, file);
    if (change === null) await rm(path);
    else if (typeof change === 'string') await writeFile(path, change);
    else {
      const text = await readFile(path, 'utf8');
      const changed = change(text);
      if (changed === text) throw new Error(`The change to ${file} changes nothing.`);
      await writeFile(path, changed);
    }
  }
  return content;
}

/** The report that an editor gets for the base content with some files changed. */
export async function getReport(changes: Record<string, Change>): Promise<string> {
  const { problems } = await readContent(await makeContent(changes));
  return formatProblems(problems);
}

/** A change that replaces the first `before` of a file with `after`. */
export const replace = (before: string, after: string) => (text: string) =>
  text.replace(before, () => after);

/** A change that adds lines at the end of a file. */
export const append = (lines: string) => (text: string) => `${text}${lines}`;

type WhenDone = (clean: () => Promise<void>) => void;

export type Change = ((text: string) => string) | string | null;

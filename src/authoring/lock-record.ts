import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { getEnvironment } from '#environment.ts';
import { ContentError } from '#errors.ts';
import { chooseExplainer } from './choose-explainer.ts';
import { readFolders } from '#content/read-content.ts';
import { writeWhole } from '#content/read/write-whole.ts';
import { makeRecordLock } from '#content/record-lock/make-record-lock.ts';

/**
 * Compares the quotes of one explainer with its article and writes `record.lock.json`.
 *
 * Takes the path of the article, plain text in UTF-8, relative to the folder the command was called in, and the
 * explainer’s id, which is optional if there is only one. Gives a sentence on what was done. Throws a ContentError with
 * every problem, or an Error with a one-sentence message.
 */
export async function lockRecord(articlePath: string, id: string | undefined): Promise<string> {
  const { contentDir } = getEnvironment();
  const article = await readArticle(articlePath);
  const { explainers, problems } = await readFolders(contentDir);
  if (problems.length > 0) throw new ContentError(problems);
  const folder = chooseExplainer(explainers, id);
  const made = makeRecordLock(folder, article);
  if (made.problems.length > 0) throw new ContentError(made.problems);
  await writeWhole(
    join(contentDir, 'explainers', folder.id, 'record.lock.json'),
    `${JSON.stringify(made.lock, null, 2)}\n`,
  );
  const { quotes, sentences } = made.lock;
  return `All ${Object.keys(quotes).length} quotes stand in the article’s ${Object.keys(sentences).length} sentences, character for character: ${folder.label}/record.lock.json`;
}

async function readArticle(path: string): Promise<string> {
  const whole = resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(whole));
  } catch (error) {
    const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR';
    const missing = isFolder ? 'it is a folder' : 'it is not there';
    const reason = error instanceof TypeError ? 'it is not text in UTF-8' : missing;
    throw new Error(`The article “${path}” cannot be read: ${reason}. Name a file of plain text.`);
  }
}

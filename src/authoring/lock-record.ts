import { join } from 'node:path';
import { getEnvironment } from '#environment.ts';
import { ContentError } from '#errors.ts';
import { chooseExplainer } from './choose-explainer.ts';
import { readFolders } from '#content/read-content.ts';
import { writeWhole } from '#content/read/write-whole.ts';
import { makeRecordLock } from '#content/record-lock/make-record-lock.ts';
import { readArticle } from './read-article.ts';

/**
 * Compares the quotes of one explainer with its article and writes `record.lock.json`.
 *
 * Takes the path of the article, plain text in UTF-8, relative to the folder the command was called in, and the
 * explainer’s id, which is optional if there is only one. Gives a sentence on what was done, and the quotations of the
 * article that have no entry. Throws a ContentError with
 * every problem, or an Error with a one-sentence message.
 */
export async function lockRecord(articlePath: string, id: string | undefined): Promise<string> {
  const { contentDir } = getEnvironment();
  const article = await readArticle(articlePath);
  const { explainers, problems } = await readFolders(contentDir, { article, id });
  const folder = chooseExplainer(explainers, id);
  const made = makeRecordLock(folder, article);
  const all = [...problems, ...made.problems];
  if (all.length > 0) throw new ContentError(all);
  await writeWhole(
    join(contentDir, 'explainers', folder.id, 'record.lock.json'),
    `${JSON.stringify(made.lock, null, 2)}\n`,
  );
  const { quotes, sentences } = made.lock;
  return `All ${Object.keys(quotes).length} quotes stand in the article’s ${Object.keys(sentences).length} sentences, character for character: ${folder.label}/record.lock.json${listUnlisted(made.unlisted)}`;
}

/** A quotation may be left out on purpose, such as a title of a book; the editor sees which were. */
function listUnlisted(unlisted: ReturnType<typeof makeRecordLock>['unlisted']): string {
  if (unlisted.length === 0) return '';
  const lines = unlisted.map(({ sentence, words }) => `  ${sentence.padEnd(5)}“${words}”`);
  return `\n\nIn quotation marks in the article, and in no entry of quotes.yaml:\n${lines.join('\n')}`;
}

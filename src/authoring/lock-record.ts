import { join } from 'node:path';
import { getEnvironment } from '#environment.ts';
import { ContentError } from '#errors.ts';
import { findSentences } from './article/find-sentences.ts';
import { formatArticle } from './article/format-article.ts';
import { readArticle } from './article/read-article.ts';
import { chooseExplainer } from './choose-explainer.ts';
import { readFolders } from '#content/read-content.ts';
import { writeWhole } from '#content/read/write-whole.ts';
import { getArticleLanguage } from '#content/record-lock/article-language.ts';
import { makeRecordLock } from '#content/record-lock/make-record-lock.ts';
import type { Article } from '#model/parse-article.ts';

/**
 * Compares the quotes of one explainer with its article and writes `record.lock.json`.
 *
 * Takes the path of the article, in any format that `readArticle` reads, relative to the folder the command was called
 * in, and the explainer’s id, which is optional if there is only one. Gives a sentence on what was done, and the
 * quotations of the article that have no entry. Throws a ContentError with every problem, or an Error with a
 * one-sentence message.
 */
export async function lockRecord(articlePath: string, id: string | undefined): Promise<string> {
  const { contentDir } = getEnvironment();
  const { article, text } = await readArticle(articlePath);
  const plain = text ?? (await writePlain(article, id));
  const { explainers, problems } = await readFolders(contentDir, { article: plain, id });
  const folder = chooseExplainer(explainers, id);
  const made = makeRecordLock(folder, plain);
  const all = [...problems, ...made.problems];
  if (all.length > 0) throw new ContentError(all);
  await writeWhole(
    join(contentDir, 'explainers', folder.id, 'record.lock.json'),
    `${JSON.stringify(made.lock, null, 2)}\n`,
  );
  const { quotes, sentences } = made.lock;
  return `All ${Object.keys(quotes).length} quotes stand in the article’s ${Object.keys(sentences).length} sentences, character for character: ${folder.label}/record.lock.json${listUnlisted(made.unlisted)}`;
}

/** The text of an article in another format, a sentence a line: where they end depends on its language. */
async function writePlain(article: Article, id: string | undefined): Promise<string> {
  const { explainers } = await readFolders(getEnvironment().contentDir);
  const language = getArticleLanguage(chooseExplainer(explainers, id));
  return formatArticle(article, findSentences(article, language));
}

/** A quotation may be left out on purpose, such as a title of a book; the editor sees which were. */
function listUnlisted(unlisted: ReturnType<typeof makeRecordLock>['unlisted']): string {
  if (unlisted.length === 0) return '';
  const lines = unlisted.map(({ sentence, words }) => `  ${sentence.padEnd(5)}“${words}”`);
  return `\n\nIn quotation marks in the article, and in no entry of quotes.yaml:\n${lines.join('\n')}`;
}

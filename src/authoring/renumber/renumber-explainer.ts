import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { getEnvironment } from '#environment.ts';
import { getArticleLanguage } from '#content/record-lock/article-language.ts';
import { hashText } from '#content/record-lock/hash-text.ts';
import type { ExplainerFolder } from '#content/read/content-read.ts';
import { acceptFolders } from '#content/accept-content.ts';
import { readFolder } from '#content/read/read-folder.ts';
import type { ExplainerTexts } from '#content/read/read-folder.ts';
import { writeWhole } from '#content/read/write-whole.ts';
import { splitSentences } from '#model/sentences.ts';
import { readArticle } from '../article/read-article.ts';
import { formatArticle } from '../article/format-article.ts';
import { findSentences } from '../article/find-sentences.ts';
import { chooseExplainer } from '../choose-explainer.ts';
import { writeFiles } from '../write-files.ts';
import { alignSentences } from './align-sentences.ts';
import type { OldSentence } from './align-sentences.ts';
import { formatRenumbering } from './format-renumbering.ts';
import { nameSentences } from './name-sentences.ts';
import { rewriteIds } from './rewrite-ids.ts';

/**
 * Gives the sentences of an explainer the ids that they have in a new version of its article, in every file of it.
 *
 * Takes the path of the new article and the explainer’s id, which is optional if there is only one. Gives what moved,
 * what is new and what is gone, as text; it writes only if `isWritten`. Throws an Error with a one-sentence message.
 */
export async function renumberExplainer(
  path: string,
  id: string | undefined,
  isWritten: boolean,
): Promise<string> {
  const { contentDir } = getEnvironment();
  const content = await readFolder(contentDir);
  const folder = chooseExplainer(acceptFolders(content).explainers, id);
  const texts = content.explainers.find((explainer) => explainer.id === folder.id);
  const { article } = await readArticle(path);
  const language = getArticleLanguage(folder);
  const sentences = findSentences(article, language);
  const after = sentences.map(({ text }) => text);
  const before = await listBefore(
    join(contentDir, 'explainers', folder.id, 'article.txt'),
    folder,
    language,
  );
  const alignment = alignSentences(before, after);
  const order = nameSentences(alignment, after.length);
  const ids = new Map([...alignment.places].map(([old, place]) => [old, order[place] ?? '']));
  const changed = texts ? rewriteFiles(texts, ids, order) : new Map<string, string>();
  if (isWritten) {
    await writeFiles(dirname(contentDir), changed, new Set(changed.keys()));
    await writeWhole(
      join(contentDir, 'explainers', folder.id, 'article.txt'),
      formatArticle(article, sentences),
    );
  }
  return formatRenumbering(folder, {
    alignment,
    ids,
    order,
    after,
    files: [...changed.keys()],
    isWritten,
  });
}

function rewriteFiles(
  { files, sections }: ExplainerTexts,
  ids: ReadonlyMap<string, string>,
  order: readonly string[],
) {
  return new Map(
    [...files, ...sections].flatMap(([file, text]) => {
      const written = rewriteIds(text, ids, order);
      return written === text ? [] : [[file, written] as const];
    }),
  );
}

/** The sentences as they were: by the article’s text if it is there, otherwise by the hashes of the record lock. */
async function listBefore(
  path: string,
  folder: ExplainerFolder,
  language: string,
): Promise<OldSentence[]> {
  const ids = folder.values.explainer?.article.retells ?? [];
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const sentences = text === undefined ? [] : splitSentences(text, language, ids.length);
  if (sentences.length === ids.length && ids.length > 0)
    return ids.map((id, index) => ({
      id,
      text: sentences[index],
      hash: hashText(sentences[index] ?? ''),
    }));
  const locked = folder.record?.sentences;
  if (locked && ids.every((id) => Object.hasOwn(locked, id)))
    return ids.map((id) => ({ id, hash: locked[id] ?? '' }));
  throw new Error(
    `How the article was before is not known: ${folder.label} has neither an article.txt of ${ids.length} sentences nor a record.lock.json with all of them. Put the old text there as article.txt.`,
  );
}

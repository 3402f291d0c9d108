import type { Problem } from '#errors.ts';
import type { ExplainerFolder, SharedFiles } from '#content/read/content-read.ts';
import { splitSentences } from '#model/sentences.ts';
import type { Desk, DeskArticle, Row } from './desk.ts';
import { findMissingQuotations } from './find-missing-quotations.ts';
import { listContinuing } from './list-continuing.ts';
import { listDeskEntries } from './list-desk-entries.ts';
import { listRetold } from './list-retold.ts';
import { listTasks } from './list-tasks.ts';
import { locateTexts } from './locate-texts.ts';
import { listEntries, readExplainer } from './written.ts';

/**
 * Sets an article side by side with what its explainer has on each sentence, and counts what is missing. Works with
 * whatever can be read of files that have problems.
 *
 * Takes the folder of the explainer, what all explainers share, every unfinished text of the content, and the text of
 * the article, undefined if it is not there.
 */
export function makeDesk(
  folder: ExplainerFolder,
  shared: SharedFiles,
  unfinished: readonly Problem[],
  text?: string,
): Desk {
  const { headline = folder.id, article: written } = readExplainer(folder);
  const ids = written.retells;
  const language = getLanguage(folder, shared);
  const file = `${folder.label}/article.txt`;
  const split = text === undefined ? [] : splitSentences(text, language, ids.length);
  const article = describeArticle(file, text, split, ids);
  const sentences = article.kind === 'read' ? split : [];
  const entries = listDeskEntries(folder, shared, unfinished);
  const retold = listRetold(folder);
  const missing =
    sentences.length === 0 || text === undefined
      ? []
      : findMissingQuotations(text, language, sentences, listQuoted(folder));
  const places = locateTexts(text ?? '', sentences);
  const continuing = listContinuing(
    sentences,
    ids.map((id) => entries.get(id)?.filter(({ kind }) => kind === 'quote') ?? []),
  );
  const rows = ids.map((id, index): Row => {
    const place = places[index];
    const { line = 1, column = 1 } =
      folder.yaml.explainer?.locate(['article', 'retells', index]) ?? {};
    const listed = { file: folder.yaml.explainer?.file ?? '', line, column };
    return {
      id,
      words: sentences[index],
      place: place ? { file, ...place } : listed,
      listed,
      retold: retold.get(id) ?? [],
      quotations: missing
        .filter(({ sentence }) => sentence === index)
        .map(({ words, isStatement, ...at }) => ({
          words,
          isStatement,
          place: { file, line: at.line, column: at.column },
        })),
      entries: entries.get(id) ?? [],
      continuing: continuing.get(index) ?? [],
    };
  });
  const strays = [...entries].flatMap(([id, list]) => (ids.includes(id) ? [] : list));
  const tasks = listTasks(folder, { rows, strays, unfinished });
  return { id: folder.id, headline, language, article, rows, strays, tasks };
}

function describeArticle(
  file: string,
  text: string | undefined,
  { length: sentences }: readonly string[],
  ids: readonly string[],
): DeskArticle {
  if (text === undefined) return { kind: 'missing', file };
  if (sentences !== ids.length) return { kind: 'uneven', file, sentences, ids: ids.length };
  return { kind: 'read', file };
}

/** As the lock has it, and of files that have problems too. */
function getLanguage(folder: ExplainerFolder, { values }: SharedFiles): string {
  const { article, language } = readExplainer(folder);
  const source = folder.values.sources?.[article.source ?? ''];
  return source?.language ?? language ?? values.site?.language ?? 'en';
}

/** The words of the quotes as the article has them. */
const listQuoted = (folder: ExplainerFolder): string[] =>
  listEntries(folder, 'quotes').flatMap(([, { text, original, ...quote }]) => {
    const words = quote['own-translation'] ? (original?.text ?? text) : text;
    return words === undefined || words === '' ? [] : [words];
  });

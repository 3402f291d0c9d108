import { dirname, join, relative } from 'node:path';
import { getEnvironment } from '#environment.ts';
import { ContentError } from '#errors.ts';
import { readFolder } from '#content/read/read-folder.ts';
import type { ContentTexts } from '#content/read/read-folder.ts';
import { addEntry, getEntries } from '../scaffold/edit-yaml.ts';
import { getLanguageTag } from '../scaffold/known.ts';
import { findDraftProblems } from '../scaffold/find-draft-problems.ts';
import { writeFiles } from '../write-files.ts';
import { stringify } from 'yaml';
import { analyseArticle } from './analyse-article.ts';
import { cleanArticle } from './clean-article.ts';
import { detectLanguage } from './detect-language.ts';
import { draftExplainer } from './draft-explainer.ts';
import type { Drafted } from './draft-explainer.ts';
import { readDraftFlags } from './draft-flags.ts';
import { formatAnalysis } from './format-analysis.ts';
import { formatFindings } from './format-findings.ts';
import { readArticle } from './read-article.ts';

/**
 * Drafts a new explainer from a file with its article, and gives what was found, what is doubtful and what to do, as
 * text; with `--json` it gives what was found as JSON and writes nothing.
 *
 * Takes the arguments after `explainer`. Throws an Error with a one-sentence message, or a ContentError.
 */
export async function writeDraft(args: readonly string[]): Promise<string> {
  const { values, id } = readDraftFlags(args);
  const read = await readArticle(values.article ?? '');
  const detected = detectLanguage(read.article);
  const language = values.language ?? detected ?? read.language ?? 'en';
  const { article: clean, unseen } = cleanArticle(read.article);
  const article = { ...clean, headline: values.title ?? clean.headline };
  const analysis = analyseArticle(article, language);
  if (values.json) return JSON.stringify(formatAnalysis(article, analysis, language), null, 2);

  const { contentDir } = getEnvironment();
  const content = await readFolder(contentDir);
  const label = `${content.label}/explainers/${id}`;
  if (content.explainers.some((present) => present.id === id))
    throw new Error(`There is already a folder ${label}. Choose another id.`);
  const today = new Date().toISOString().slice(0, 10);
  const date = values.date ?? read.date;
  const drafted = draftExplainer(article, analysis, {
    language,
    explainerLanguage: getLanguageTag(content),
    title: values.title,
    publisher: values.publisher ?? read.publisher,
    url: values.url ?? read.url,
    date: date ?? today,
    isDateKnown: date !== undefined,
    today,
    actors: getEntries(content.files, `${content.label}/actors.yaml`),
  });
  const files = toFiles(content, label, drafted);
  const published = [...files].filter(([file]) => !file.endsWith('/article.txt'));
  const problems = findDraftProblems(content, new Map(published));
  if (problems.length > 0) throw new ContentError(problems);
  await writeFiles(dirname(contentDir), files, new Set(content.files.keys()));
  const folder = relative(process.env['INIT_CWD'] ?? '.', join(dirname(contentDir), label));
  return formatFindings(article, analysis, drafted, { id, folder, language, date, unseen });
}

function toFiles(
  { label: top, files }: ContentTexts,
  label: string,
  { files: own, speakers }: Drafted,
) {
  const actors = `${top}/actors.yaml`;
  const text = [...speakers.added].reduce(
    (before, [id, actor]) => {
      const fields = stringify(actor, { lineWidth: 110 }).replace(/^(?=.)/gmu, '  ');
      return addEntry(new Map([...files, [actors, before]]), actors, id, fields);
    },
    files.get(actors) ?? '',
  );
  return new Map([
    ...[...own].map(([name, content]): [string, string] => [`${label}/${name}`, content]),
    ...(speakers.added.size > 0 ? [[actors, text] as [string, string]] : []),
  ]);
}

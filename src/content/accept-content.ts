import { createFinder, getMentionEntries } from '#model/mentions.ts';
import { siteFiles } from '#schemas/files.ts';
import type { ExplainerContent } from '#schemas/files.ts';
import { completeExplainer } from './infer/complete-explainer.ts';
import { makeExplainerContent } from './make-explainer-content.ts';
import { acceptExplainer } from './read/accept-explainer.ts';
import { acceptFiles } from './read/accept-files.ts';
import type { ContentRead, ExplainerFolder, FoldersRead } from './read/content-read.ts';
import { capProblems } from './read/problem-list.ts';
import type { ContentTexts } from './read/read-folder.ts';
import { showLines } from './read/show-lines.ts';
import {
  findUnfinished,
  findLockProblems,
  findProblems,
  findWarnings,
} from './rules/run-rules.ts';

/**
 * Accepts the texts of a content folder, or explains everything that is wrong with them. The content is safe to use
 * only when `problems` is empty; `unfinished` lists text that must be finished before readers see it. Also takes the
 * explainers that were accepted before and are elsewhere in the folder.
 */
export function acceptContent(
  folder: ContentTexts,
  built: readonly ExplainerContent[] = [],
): ContentRead {
  const folders = acceptFolders(folder);
  const { shared, explainers, problems } = folders;
  const find = createFinder(getMentionEntries(shared.values));
  const content = {
    site: shared.values,
    explainers: explainers.map((explainer) => makeExplainerContent(explainer, find)),
  };
  const texts = [
    folder.files,
    ...folder.explainers.flatMap(({ files, sections }) => [files, sections]),
  ];
  return {
    content,
    problems: showLines(capProblems([...problems, ...findLockProblems(folders)]), texts),
    unfinished: showLines(capProblems(findUnfinished(folders)), texts),
    warnings: capProblems(
      findWarnings(folders, { ...content, explainers: [...content.explainers, ...built] }),
    ),
    bodies: new Map(
      explainers.flatMap(({ id, sections }) =>
        Object.entries(sections).map(([section, { body }]) => [`${id}/${section}`, body] as const),
      ),
    ),
    pictures: new Map(explainers.flatMap(listPictures)),
    find,
  };
}

/** Only what a figure shows: Astro would publish any other picture as it is, with its metadata. */
function listPictures({ id, sections, pictures }: ExplainerFolder) {
  const parts = Object.values(sections).flatMap(({ flow }) => flow);
  const shown = new Set(parts.flatMap((part) => (part.kind === 'figure' ? [part.file] : [])));
  return [...pictures].flatMap(([file, picture]) =>
    picture.kind === 'picture' && shown.has(file) ? [[`${id}/${file}`, picture] as const] : [],
  );
}

/**
 * Accepts the texts and keeps the location of everything in them; the problems are all but those of the record lock.
 */
export function acceptFolders({
  label,
  files,
  explainers: texts,
  elsewhere = [],
  problems: unread = [],
}: ContentTexts): FoldersRead {
  const shared = acceptFiles(label, files, siteFiles);
  const language = shared.known.site?.language ?? 'en';
  const explainers = texts.map((one) => completeExplainer(acceptExplainer(one), language));
  const folders = { label, shared, explainers, elsewhere };
  // If the folder is missing, no other problem is worth reporting.
  if (unread.some(({ file }) => file === label)) return { ...folders, problems: [...unread] };
  return {
    ...folders,
    problems: [
      ...unread,
      ...shared.problems,
      ...explainers.flatMap(({ problems }) => problems),
      ...findProblems(folders),
    ],
  };
}

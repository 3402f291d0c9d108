import { dirname } from 'node:path/posix';
import type { Problem } from '#errors.ts';
import { acceptFolders } from '#content/accept-content.ts';
import type { ContentTexts, Texts } from '#content/read/read-folder.ts';
import type { Draft } from './kind.ts';

/** Finds the problems that writing these files would add to the content. */
export function findDraftProblems(
  content: ContentTexts,
  files: Draft['files'],
  pictures?: Draft['pictures'],
): Problem[] {
  const known = new Set(acceptFolders(content).problems.map(describe));
  const { problems } = acceptFolders(apply(content, files, pictures));
  return problems.filter((problem) => !known.has(describe(problem)));
}

/** Compared without line numbers, which move when a file changes. */
const describe = ({ file, entry, message, received }: Problem) =>
  JSON.stringify([file, entry, message, received]);

function apply(
  content: ContentTexts,
  files: Draft['files'],
  pictures: Draft['pictures'],
): ContentTexts {
  const put = (texts: Texts, folder: string): Texts =>
    new Map([...texts, ...[...files].filter(([file]) => dirname(file) === folder)]);
  const { label } = content;
  const prefix = `${label}/explainers/`;
  const present = content.explainers.map(({ id }) => id);
  const ids = [...files.keys()]
    .filter((file) => file.startsWith(prefix))
    .map((file) => file.slice(prefix.length).split('/')[0] ?? '');
  const created = [...new Set(ids)]
    .filter((id) => !present.includes(id))
    .map((id) => ({
      ...{ id, label: `${prefix}${id}`, files: new Map(), sections: new Map() },
      ...(pictures?.of.pictures && pictures.id === id && { pictures: pictures.of.pictures }),
    }));
  return {
    label,
    files: put(content.files, label),
    explainers: [...content.explainers, ...created].map((explainer) => ({
      ...explainer,
      files: put(explainer.files, explainer.label),
      sections: put(explainer.sections, `${explainer.label}/sections`),
    })),
  };
}

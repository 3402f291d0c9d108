import { suggest } from '#errors.ts';
import type { ExplainerFolder } from '#content/read/content-read.ts';

/** Gets the explainer with an id, or the only one. Throws an Error with a one-sentence message if there is none. */
export function chooseExplainer(
  folders: readonly ExplainerFolder[],
  id: string | undefined,
): ExplainerFolder {
  const ids = folders.map((folder) => folder.id);
  const folder =
    id === undefined && folders.length === 1
      ? folders[0]
      : folders.find((candidate) => candidate.id === id);
  if (folder) return folder;
  throw new Error(
    id === undefined
      ? `There are ${ids.length} explainers: say which with \`--explainer <id>\`. ${suggest('', ids, 'explainers')}`
      : `There is no explainer \`${id}\`. ${suggest(id, ids, 'explainers')}`,
  );
}

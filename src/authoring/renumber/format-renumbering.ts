import type { ExplainerFolder } from '#content/read/content-read.ts';
import type { Alignment } from './align-sentences.ts';
import { listUses } from './list-uses.ts';
import { formatList } from '../format-list.ts';

/** What a new version of the article changes for an explainer, as text. */
export function formatRenumbering(
  folder: ExplainerFolder,
  { alignment, ids, order, after, files, isWritten }: Renumbering,
): string {
  const { changed, gone, added } = alignment;
  const moved = [...ids].filter(([old, id]) => old !== id);
  const name = (old: string) => (ids.get(old) === old ? old : `${old} (now ${ids.get(old) ?? ''})`);
  return [
    `${folder.label}: ${after.length} sentences, of which ${added.length} new; ${gone.length} gone, ${changed.size} changed, ${moved.length} with another id.`,
    formatList(
      'Another id',
      moved.map(([old, id]) => `${old} → ${id}`),
    ),
    formatList(
      'Changed: read what rests on them',
      [...changed].map(
        (old) =>
          `${name(old)}: ${after[alignment.places.get(old) ?? -1] ?? ''}${formatUses(folder, old)}`,
      ),
    ),
    formatList(
      'New, not retold',
      added.map((place) => `${order[place] ?? ''}: ${after[place] ?? ''}`),
    ),
    formatList(
      'Gone',
      gone.map((old) => `${old}${formatUses(folder, old)}`),
    ),
    gone.some((old) => listUses(folder, old).length > 0)
      ? 'What rested on a sentence that is gone now has `sentence: TK`: `npm run check` lists where.'
      : '',
    formatList(isWritten ? 'Written' : 'Would be written', files),
    isWritten
      ? `Then: npm run check, and npm run lock -- ${folder.label}/article.txt --explainer ${folder.id}`
      : 'Nothing was written. With `--write` it is.',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function formatUses(folder: ExplainerFolder, sentence: string): string {
  const uses = listUses(folder, sentence);
  return uses.length === 0 ? '' : `\n      ${uses.join(', ')}`;
}

type Renumbering = {
  alignment: Alignment;
  /** New ids by old ones. */
  ids: ReadonlyMap<string, string>;
  /** All new ids, and the new sentences, in the order of the article. */
  order: readonly string[];
  after: readonly string[];
  files: readonly string[];
  isWritten: boolean;
};

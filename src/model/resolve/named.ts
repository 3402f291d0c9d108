import type { MentionEntry } from '../mentions.ts';

/** The items, all of one kind, that are among the mentions of a text. */
export function selectNamed<Item extends { id: string }>(
  items: readonly Item[],
  kind: MentionEntry['kind'],
  mentions: readonly Pick<MentionEntry, 'kind' | 'id'>[],
): Item[] {
  const named = new Set(mentions.filter((mention) => mention.kind === kind).map(({ id }) => id));
  return items.filter(({ id }) => named.has(id));
}

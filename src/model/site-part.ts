/**
 * Which part of the site a build makes: the whole; the explainers of one shard of several, with all that is below their
 * addresses; the same of a batch of explainers, which a whole build makes one after the other; or everything else, to
 * which the finished shards in `dirs` are added.
 */
export type SitePart =
  | { kind: 'whole' }
  | { kind: 'shard'; number: number; count: number }
  | { kind: 'batch'; ids: readonly string[] }
  | { kind: 'merge'; dirs: readonly string[] };

export const WHOLE: SitePart = { kind: 'whole' };

/** True for a build that makes no pages but those of explainers. */
export const isOfExplainers = ({ kind }: SitePart): boolean => kind === 'shard' || kind === 'batch';

/**
 * Gives the explainers of a shard, in their order. Families, an original with its translations, stay together, since
 * their pages name each other. Takes the explainers with the id of each one’s family.
 */
export function chooseShard<Item extends { family: string }>(
  explainers: readonly Item[],
  { number, count }: { number: number; count: number },
): Item[] {
  const families = [...new Set(explainers.map(({ family }) => family))].toSorted();
  const own = new Set(families.filter((_family, index) => index % count === number - 1));
  return explainers.filter(({ family }) => own.has(family));
}

/**
 * True for a file that belongs to one of these explainers: its pages, embeds, oEmbed files and share pictures. Takes
 * the path below the site’s folder, `embed/bridge/about/index.html`.
 */
export function isOfExplainer(path: string, ids: ReadonlySet<string>): boolean {
  const [, first = ''] = /^(?:(?:embed|oembed|cards)\/)?([a-z0-9-]+)[/.]/.exec(path) ?? [];
  return ids.has(first);
}

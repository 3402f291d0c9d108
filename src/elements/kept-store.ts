import type { KeptList } from './kept-list.ts';

/**
 * Finds every explainer that is kept whole on this device for the site at a base path. A copy that is being made, or
 * was left half made, has no mark yet and is not among them.
 */
export async function listKept(base: string): Promise<Kept[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(getPrefix(base)));
  const found = await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      const mark = await cache.match(getMark(base));
      return mark && { name, cache, list: (await mark.json()) as MarkedList };
    }),
  );
  return found.filter((kept) => kept !== undefined);
}

/** Begins a copy in a cache of its own; what is left of an earlier attempt is removed. */
export async function openCopy(
  base: string,
  list: KeptList,
): Promise<Pick<Kept, 'name' | 'cache'>> {
  const name = `${getPrefix(base)}${list.id} ${list.version}`;
  await caches.delete(name);
  return { name, cache: await caches.open(name) };
}

/** Marks a copy as whole, and as equal to the site at this moment. */
export const markCopy = (base: string, cache: Cache, list: KeptList): Promise<void> =>
  cache.put(
    getMark(base),
    Response.json({ ...list, asOf: new Date().toISOString() } satisfies MarkedList),
  );

/** Removes every cache of an explainer but one. Without an id those of all are removed. */
export async function removeCopies(base: string, id?: string, except?: string): Promise<void> {
  const start = getPrefix(base) + (id === undefined ? '' : `${id} `);
  const names = (await caches.keys()).filter((name) => name.startsWith(start) && name !== except);
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** An origin may have other sites, even ours at another base path, with caches of their own. */
const getPrefix = (base: string) => `on-record ${base} `;

/** No page or file of the site has this path. */
const getMark = (base: string) => `${base}_kept`;

/** `asOf` is the moment at which the copy was last the same as the site, in ISO 8601. */
export type MarkedList = KeptList & { asOf: string };

export type Kept = { name: string; cache: Cache; list: MarkedList };

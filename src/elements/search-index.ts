import type { Found } from './search-result.ts';

/**
 * Asks Pagefind, whose script and index are loaded the first time. Takes the folder of the index, the query, the
 * values of filters and how many results are wanted; an empty query finds everything that passes the filters.
 *
 * Gives the number of all results and what is wanted of them, the best first. Rejects where something cannot be loaded.
 */
export async function searchIndex(
  folder: string,
  query: string,
  filters: Record<string, string>,
  wanted: number,
): Promise<{ count: number; found: Found[] }> {
  const { search } = await loadIndex(folder);
  const { results } = await search(query || null, { filters });
  const found = results.slice(0, wanted).map(async ({ data, matchedMetaFields = [] }) => ({
    ...(await data()),
    matched: matchedMetaFields,
  }));
  return { count: results.length, found: await Promise.all(found) };
}

/** Loads the script and the head of the index, so that the first search need not. */
export async function loadIndex(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

/** What is used of Pagefind’s script: https://pagefind.app/docs/api/ */
type Pagefind = {
  init(): Promise<void>;
  search(query: string | null, options: { filters: Record<string, string> }): Promise<Results>;
};
type Results = {
  results: { matchedMetaFields?: string[]; data(): Promise<Omit<Found, 'matched'>> }[];
};

import type { Found } from './search-result.ts';

/**
 * Searches with Pagefind, whose script and index are loaded on first use. Takes the folder of the index, the query, the
 * values of filters and the number of results wanted; an empty query finds everything that passes the filters.
 *
 * Gives the number of all results, and the wanted ones as they arrive, the best first. Rejects if something cannot be
 * loaded.
 */
export async function searchIndex(
  folder: string,
  query: string,
  filters: Record<string, string>,
  wanted: number,
): Promise<{ count: number; found: Promise<Found>[] }> {
  const { search } = await loadIndex(folder);
  const { results } = await search(query || null, { filters });
  const [best, ...others] = results.slice(0, wanted);
  if (!best) return { count: 0, found: [] };
  // Loading the others at the same time would delay the first.
  const first = loadResult(best);
  const rest = others.map((other) => first.then(() => loadResult(other)));
  return { count: results.length, found: [first, ...rest] };
}

const loadResult = async ({ data, matchedMetaFields = [] }: Result): Promise<Found> => ({
  ...(await data()),
  matched: matchedMetaFields,
});

/** Loads the script and the head of the index before the first search. Runs once, and again only after an error. */
export function loadIndex(folder: string): Promise<Pagefind> {
  loading ??= start(folder).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

let loading: Promise<Pagefind> | undefined;

/** Adds the volumes 1 to `count`, in folders of the index, to what is searched. Rejects as above. */
export async function addVolumes(folder: string, count: number): Promise<void> {
  const pagefind = await loadIndex(folder);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  await Promise.all(numbers.map((number) => pagefind.mergeIndex(`${folder}volume--${number}/`)));
}

/**
 * Without a worker: a busy device would wait five seconds for it, and an index of this size is searched in one frame.
 */
async function start(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
}

/** The parts of Pagefind’s API that are used: https://pagefind.app/docs/api/ */
type Pagefind = {
  options: (options: { noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  mergeIndex: (folder: string) => Promise<void>;
  search: (query: string | null, options: Options) => Promise<{ results: Result[] }>;
};
type Options = { filters: Record<string, string> };
type Result = { matchedMetaFields?: string[]; data: () => Promise<Omit<Found, 'matched'>> };

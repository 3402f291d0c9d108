import type { Found } from './search-result.ts';

/**
 * Asks Pagefind, whose script and index are loaded the first time. Takes the folder of the index, the query, the
 * values of filters and how many results are wanted; an empty query finds everything that passes the filters.
 *
 * Gives the number of all results, and those that are wanted as they come, the best first. Rejects where something
 * cannot be loaded.
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
  // The others would keep the line busy that the first comes by.
  const first = loadResult(best);
  const rest = others.map((other) => first.then(() => loadResult(other)));
  return { count: results.length, found: [first, ...rest] };
}

const loadResult = async ({ data, matchedMetaFields = [] }: Result): Promise<Found> => ({
  ...(await data()),
  matched: matchedMetaFields,
});

/** Loads the script and the head of the index, so that the first search need not; once, unless it fails. */
export function loadIndex(folder: string): Promise<Pagefind> {
  loading ??= start(folder).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

let loading: Promise<Pagefind> | undefined;

/** Without a worker: a busy device would wait five seconds for it, and an index of this size is searched in one frame. */
async function start(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
}

/** What is used of Pagefind’s script: https://pagefind.app/docs/api/ */
type Pagefind = {
  options: (options: { noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string | null, options: Options) => Promise<{ results: Result[] }>;
};
type Options = { filters: Record<string, string> };
type Result = { matchedMetaFields?: string[]; data: () => Promise<Omit<Found, 'matched'>> };

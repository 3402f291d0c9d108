import { loadKeptList } from './kept-list.ts';
import type { KeptList } from './kept-list.ts';
import { listKept, markCopy, openCopy, removeCopies } from './kept-store.ts';
import type { Kept } from './kept-store.ts';

/** Files that are asked for at the same time. */
const AT_ONCE = 6;

/**
 * Keeps what a list names on this device: all of it or nothing. What an earlier copy has unchanged is taken from it, and
 * the copy is replaced only when the new one is whole. `show` is told how many files of how many are there.
 *
 * Throws the error of the browser when there is no room (`QuotaExceededError`), and an Error for a file that is missing
 * or not the one listed, as while a site is being changed.
 */
export const keepExplainer = (
  base: string,
  list: KeptList,
  show: (done: number, of: number) => void = () => {},
): Promise<void> => inTurn(() => store(base, list, show));

/**
 * Brings a kept explainer up to date with the site, and gives whether anything had changed. Throws like keepExplainer,
 * and when the site cannot be asked; the old copy then stays as it is.
 */
export const renewExplainer = (base: string, { list: { page } }: Kept): Promise<boolean> =>
  inTurn(async () => {
    // What was forgotten while this waited stays so.
    const before = (await listKept(base)).find(({ list }) => list.page === page);
    if (!before) return false;
    const list = await loadKeptList(base, page);
    await store(base, list, () => {});
    return list.version !== before.list.version;
  });

/** Removes an explainer from this device, and with the last one the worker. */
export const forgetExplainer = (base: string, id: string): Promise<void> =>
  inTurn(async () => {
    await removeCopies(base, id);
    if ((await listKept(base)).length > 0) return;
    await removeCopies(base);
    await (await navigator.serviceWorker.getRegistration(base))?.unregister();
  });

/** Two pages of the site do not keep and forget at the same time. */
const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request<Promise<Result>>('on-record offline', act);

async function store(base: string, list: KeptList, show: Show): Promise<void> {
  const before = (await listKept(base)).find(({ list: { id } }) => id === list.id);
  if (before?.list.version === list.version) return markCopy(base, before.cache, list);
  const { name, cache } = await openCopy(base, list);
  try {
    const files = Object.entries(list.files);
    // The loops take from one iterator, so each file is loaded once.
    const left = files.values();
    let done = 0;
    const load = async () => {
      for (const [path, hash] of left) {
        const same = before?.list.files[path] === hash && (await before.cache.match(path));
        await cache.put(path, same || (await loadFile(path, hash)));
        show(++done, files.length);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, load));
    await markCopy(base, cache, list);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  return removeCopies(base, list.id, name);
}

async function loadFile(path: string, hash: string): Promise<Response> {
  const response = await fetch(path, { cache: 'no-cache', redirect: 'error' });
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 8);
  const found = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (!response.ok || found !== hash) throw new Error(`${path} is not the file that is listed.`);
  const headers = new Headers(response.headers);
  // They are about the bytes on their way.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(bytes, { headers });
}

type Show = (done: number, of: number) => void;

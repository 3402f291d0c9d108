import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { KeptList } from '#elements/kept-list.ts';
import type { Environment } from '#environment.ts';
import { getLanguage } from '#i18n/language.ts';
import { createUrls } from '#model/urls.ts';
import type { Forward } from '../hosting/host-rules.ts';
import { listFiles } from '../list-files.ts';
import { listKeptFiles } from './list-kept-files.ts';
import { makeWorker } from './make-worker.ts';
import { hash, readSiteFiles } from './read-site-files.ts';
import type { Described } from './read-site-files.ts';

/**
 * Writes into a built site its service worker and, for each explainer, the list of what is kept of it. With OFFLINE=0 the
 * worker is the one that removes what readers have kept, and there are no lists. A `sw.js` that is there already, from
 * `public/`, is its owner’s: it stays, and nothing is offered.
 *
 * Takes the folder, the explainers, the pages that have moved, which are no part of a record, and what is known of some
 * files. Gives what is known of all that were looked at, by path.
 */
export async function writeOffline(
  dir: string,
  explainers: readonly { id: string; headline: string; language: string }[],
  forwards: readonly Forward[],
  { siteUrl, basePath, offline }: Environment,
  known: ReadonlyMap<string, Described> = new Map(),
): Promise<ReadonlyMap<string, Described>> {
  const urls = createUrls({ origin: siteUrl, base: basePath });
  const locate = (path: string) => join(dir, path.slice(basePath.length));
  const all = await listFiles(dir);
  if (all.includes(urls.worker().slice(basePath.length))) return known;
  await writeFile(locate(urls.worker()), await makeWorker(offline ? 'offline' : 'removing'));
  if (!offline) return known;
  const moved = new Set(forwards.map(({ from }) => from));
  const site = readSiteFiles(dir, basePath, all, known);
  for (const { id, headline, language } of explainers) {
    const { files, size } = await listKeptFiles(site, id, moved, urls);
    const words = getLanguage(language).words.offline.script;
    const list: Omit<KeptList, 'version'> = {
      ...{ id, title: headline, language, page: urls.offline(id), size, files, words },
    };
    const text = JSON.stringify({ version: hash(JSON.stringify(list)), ...list });
    await mkdir(dirname(locate(urls.offlineList(id))), { recursive: true });
    await writeFile(locate(urls.offlineList(id)), `${text}\n`);
  }
  return site.described;
}

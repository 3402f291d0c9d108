import { basename, join } from 'node:path';
import { acceptContent } from '#content/accept-content.ts';
import { readFolder } from '#content/read/read-folder.ts';
import type { Environment } from '#environment.ts';
import { isOfExplainers } from '#model/site-part.ts';
import { ContentError } from '#errors.ts';
import { measureStep } from '#measure-step.ts';
import { getAcceptedContent } from './accepted-content.ts';
import { readBuiltSite } from './checks/built-site.ts';
import type { BuiltSite } from './checks/built-site.ts';
import { locateEntries } from './checks/locate-entries.ts';
import { locateWritten } from './checks/locate-written.ts';
import type { Page } from './checks/page.ts';
import { readPermalinkLocks } from './checks/permalink-lock/permalink-locks.ts';
import { runChecks } from './checks/run-checks.ts';
import { finishExplainers } from './finish-explainers.ts';
import { listForwards } from './hosting/list-forwards.ts';
import { writeSiteFiles } from './hosting/write-hosting.ts';
import { writeTwins } from './hosting/write-twins.ts';
import { noteExplainers } from './kept/note-explainers.ts';
import { noteParts } from './kept/note-parts.ts';
import { getKept } from './kept/open-kept.ts';
import { takeParts } from './kept/take-kept.ts';
import { listFiles } from './list-files.ts';
import { writeOffline } from './offline/write-offline.ts';
import { addShards } from './parts/add-shards.ts';
import { keepShard } from './parts/keep-shard.ts';
import { getAllMoves, getSiteMoves } from './redirects/get-moves.ts';
import { writeRedirects } from './redirects/write-redirects.ts';
import { getAstroRoot } from './run-astro.ts';
import { makeSearchIndex } from './search/make-search-index.ts';
import { trimPages } from './trim/trim-pages.ts';

/**
 * Turns what Astro has built into a site that can be published, or into a shard of one. Takes the folder and the
 * environment. Throws a ContentError with every problem that the checks find, or the error of a step.
 */
export async function finishSite(dir: string, environment: Environment): Promise<void> {
  const { part, basePath, contentDir } = environment;
  const read = await getAcceptedContent(environment);
  const { content, taken } = read;
  await measureStep('trim', () => trimPages(dir));
  const built = content.explainers.filter(({ id }) => !taken.has(id));
  await measureStep('copies', () =>
    finishExplainers(dir, { ...content, explainers: built }, environment),
  );
  const own = await listFiles(dir);
  const kept = getKept(contentDir);
  if (kept && isOfExplainers(part)) await noteExplainers(kept, dir, own, read, environment);
  if (part.kind === 'batch') return;
  const parts = kept?.parts ?? [];
  if (part.kind === 'merge') await addShards(dir, part.dirs);
  if (kept) takeParts(kept, dir);
  if (part.kind === 'shard') return keepShard(dir, read, part, basePath);

  const language = content.site.site?.language ?? 'en';
  await measureStep('redirects', () =>
    writeRedirects(dir, getSiteMoves(content), { ...environment, language }),
  );
  const forwards = listForwards(await listFiles(dir), getAllMoves(content), basePath);
  await writeSiteFiles(dir, basePath, forwards);
  const explainers = content.explainers.map(({ id, explainer }) => ({
    id,
    headline: explainer.headline,
    language: explainer.language ?? language,
  }));
  const known = new Map(parts.flatMap(({ described }) => described));
  const described = await measureStep('offline', () =>
    writeOffline(dir, explainers, forwards, environment, known),
  );
  const pages = parts.flatMap((one) => one.pages);
  const site = await measureStep('checks', () => checkSite(dir, read, pages, environment));
  await measureStep('search', () => makeSearchIndex(dir, content, environment));
  if (kept) await noteParts(kept, { dir, own, accepted: read, site, described }, environment);
  if (environment.compress)
    await writeTwins(dir, join(getAstroRoot(environment.contentDir), 'twins'));
}

async function checkSite(
  dir: string,
  { content, bodies, texts, taken }: Checked,
  known: readonly Page[],
  environment: Environment,
): Promise<BuiltSite> {
  const { contentDir } = environment;
  const ids = content.explainers.map(({ id }) => id);
  const { locks, problems } = await readPermalinkLocks(contentDir, ids);
  const site = await readBuiltSite(dir, environment, undefined, known);
  const name = basename(contentDir);
  const found = runChecks(site, content, locks, name, texts);
  if (found.length === 0 && problems.length === 0) return site;
  // A page that was taken may have the problem, whose cause is then in a text that was not read.
  const all = taken.size > 0 ? await readFolder(contentDir) : texts;
  const written = taken.size > 0 ? acceptContent(all).bodies : bodies;
  throw new ContentError([...problems, ...locateEntries(locateWritten(found, written, name), all)]);
}

type Checked = Awaited<ReturnType<typeof getAcceptedContent>>;

import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WHOLE } from '#model/site-part.ts';
import type { SitePart } from '#model/site-part.ts';

export const PROJECT_DIR = fileURLToPath(new URL('..', import.meta.url));

/**
 * Reads the settings of this run from the environment; all are optional.
 *
 * - `SITE_URL`: the origin of the site, such as `https://example.org` (for absolute addresses in heads and feeds);
 *   if it is set, the site is public, and unfinished text is an error
 * - `BASE_PATH`: the path that the site is served from, such as `/news/`
 * - `CONTENT_DIR`: the folder an editor writes in; relative to the folder the command runs in
 * - `OUT_DIR`: the folder for the built site; also relative to that folder
 * - `HOSTING_DIR`: the folder for the settings of servers; also relative to that folder
 * - `COMPRESS`: `1` to put a compressed twin beside each file of text
 * - `SHARD`: `1/3` for the first of three parts of the explainers; `MERGE`: the folders of the built parts, separated as
 *   in PATH. `npm run build` sets them by `--shard` and `--merge`, and `BATCH`, with ids, for a part of a large site
 * - `BATCH_SIZE`: of how many explainers one process may make the pages; more take turns
 * - `KEEP`: `0` to keep no finished site for the next build, which takes it if nothing has changed
 * - `OFFLINE`: `0` to offer no keeping for offline, and to remove what readers have kept
 *
 * Throws an Error with a one-sentence message if a value, or the path of the project, cannot be used.
 */
export function getEnvironment(
  env: NodeJS.ProcessEnv = process.env,
  project = PROJECT_DIR,
): Environment {
  // Vite reads # and ? as parts of an address; Astro writes paths into code between quotation marks.
  if (/[#?'"]/.test(project)) {
    throw new Error(
      `The project lies in “${project}”. It cannot be built below a folder with #, ?, ' or " in its name: rename that, or move the project.`,
    );
  }
  return {
    isPublic: Boolean(env['SITE_URL']),
    siteUrl: getSiteUrl(env['SITE_URL'] || 'https://example.org'),
    basePath: getBasePath(env['BASE_PATH'] || '/'),
    contentDir: getFolder(env['CONTENT_DIR'], 'content'),
    outDir: getFolder(env['OUT_DIR'], 'dist'),
    hostingDir: getFolder(env['HOSTING_DIR'], 'hosting'),
    part: getPart(env['SHARD'], env['MERGE'], env['BATCH']),
    compress: isOn(env, 'COMPRESS', '0', '1 for compressed twins of the files, or 0'),
    batchSize: getBatchSize(env['BATCH_SIZE'] || '25'),
    keep: isOn(env, 'KEEP', '1', '0 to keep no finished site for the next build, or 1'),
    offline: isOn(env, 'OFFLINE', '1', '0 to take back what readers keep for offline, or 1'),
  };
}

/**
 * The day of this run in UTC, `2026-11-24`: of SOURCE_DATE_EPOCH, or else of the machine. It decides only whether
 * content that should be finished by a day is accepted.
 *
 * Throws an Error with a one-sentence message if the variable is no number of seconds.
 */
export const getToday = (env: NodeJS.ProcessEnv = process.env): string =>
  new Date(getBuildTime(env) ?? Date.now()).toISOString().slice(0, 10);

/**
 * The time that a build takes for now, in milliseconds since 1970: SOURCE_DATE_EPOCH, in seconds, or undefined without it
 * (https://reproducible-builds.org/specs/source-date-epoch/). What is built says nothing of the machine’s own time.
 *
 * Throws an Error with a one-sentence message if the variable is no number of seconds.
 */
export function getBuildTime(env: NodeJS.ProcessEnv = process.env): number | undefined {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (!epoch) return undefined;
  if (/^\d{1,11}$/.test(epoch)) return Number(epoch) * 1000;
  throw new Error(
    `SOURCE_DATE_EPOCH is “${epoch}”. Write a number of seconds since 1970, such as 1764000000.`,
  );
}

function getSiteUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new Error(
      `SITE_URL is “${value}”. Write a scheme and a host only, such as https://example.org, and the path into BASE_PATH.`,
    );
  }
  return url.origin;
}

function getBasePath(value: string): string {
  const path = `/${value}/`.replace(/\/{2,}/g, '/');
  if (!/^[\w\-./~]+$/.test(path) || /\/\.{1,2}\//.test(path)) {
    throw new Error(`BASE_PATH is “${value}”. Write a plain path, such as /news/.`);
  }
  return path;
}

function getFolder(value: string | undefined, fallback: string): string {
  if (!value) return resolve(PROJECT_DIR, fallback);
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), value);
}

function getBatchSize(value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new Error(
    `BATCH_SIZE is “${value}”. Write how many explainers one process may build, such as 25.`,
  );
}

function isOn(env: NodeJS.ProcessEnv, name: string, fallback: string, choice: string): boolean {
  const value = env[name] || fallback;
  if (value === '1' || value === '0') return value === '1';
  throw new Error(`${name} is “${value}”. Write ${choice}.`);
}

function getPart(shard?: string, merge?: string, batch?: string): SitePart {
  if (batch) return { kind: 'batch', ids: batch.split(',') };
  if (shard && merge)
    throw new Error('A build makes one shard or merges shards. Leave one of both out.');
  if (merge)
    return { kind: 'merge', dirs: merge.split(delimiter).map((dir) => getFolder(dir, 'dist')) };
  if (!shard) return WHOLE;
  const [, number, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(shard) ?? []).map(Number);
  if (!number || !count || number > count)
    throw new Error(`The shard is “${shard}”. Write which of how many, such as 1/3.`);
  return { kind: 'shard', number, count };
}

export type Environment = {
  isPublic: boolean;
  siteUrl: string;
  basePath: string;
  contentDir: string;
  outDir: string;
  hostingDir: string;
  compress: boolean;
  part: SitePart;
  batchSize: number;
  keep: boolean;
  offline: boolean;
};

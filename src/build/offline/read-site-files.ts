import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files of a built site by their path, base included: `/news/bridge/` is a page. Takes the folder, the base path, the
 * files as relative paths, and what is known of some of them by path.
 */
export function readSiteFiles(
  dir: string,
  basePath: string,
  files: readonly string[],
  known: ReadonlyMap<string, Described>,
): SiteFiles {
  const byPath = new Map(
    files.map((file) => [basePath + encodeURI(file.replace(/(^|\/)index\.html$/, '$1')), file]),
  );
  const read = (path: string) => readFile(join(dir, byPath.get(path) ?? ''));
  return createSiteFiles([...byPath.keys()], read, known);
}

/** The same of files that a function reads. Each is read once. */
export function createSiteFiles(
  paths: readonly string[],
  read: (path: string) => Promise<Buffer>,
  known: ReadonlyMap<string, Described> = new Map(),
): SiteFiles {
  const isThere = new Set(paths);
  const described = new Map(known);
  return {
    paths,
    has: (path) => isThere.has(path),
    described,
    async describe(path) {
      const before = described.get(path);
      if (before) return before;
      const bytes = await read(path);
      const names = findNames(path, bytes).filter((name) => NEEDED.test(name));
      const found = { hash: hash(bytes), size: bytes.length, names };
      described.set(path, found);
      return found;
    },
  };
}

/** Where the files are that a page may need: some are not there yet when a batch of explainers is built. */
const NEEDED = /\/_astro\/|\/glossary\/|\/filter\.css$/;

/** SHA-256, the first 16 digits: what changes by mistake or with a new build has another. */
export const hash = (bytes: Buffer | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** All that may be the address of a file or page in HTML, a style or a script, as paths. */
function findNames(path: string, bytes: Buffer): string[] {
  if (!/(?:\/|\.css|\.js)$/.test(path)) return [];
  const found = bytes.toString().match(/[./][^\s"'`()<>,;=]*(?:\/|\.\w+)(?=["'`)\s#,>])/g) ?? [];
  const here = new URL(path, 'https://example.org');
  const names = [...new Set(found)]
    .filter((name) => URL.canParse(name, here))
    .map((name) => new URL(name, here))
    .filter(({ origin }) => origin === here.origin)
    .map(({ pathname }) => pathname);
  return [...new Set(names)];
}

export type SiteFiles = {
  paths: readonly string[];
  has: (path: string) => boolean;
  /** What was read so far, by path. */
  described: ReadonlyMap<string, Described>;
  describe: (path: string) => Promise<Described>;
};

/** A file: its hash, its size in bytes, and the paths of files that it may name and need. */
export type Described = { hash: string; size: number; names: readonly string[] };

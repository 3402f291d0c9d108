import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseExplainers, listFamilies } from '#content/read/choose-explainers.ts';
import { createTextFiles } from '#content/read/text-files.ts';
import { getBuildTime, PROJECT_DIR } from '#environment.ts';
import type { Environment } from '#environment.ts';
import { WHOLE } from '#model/site-part.ts';

/**
 * Hashes of everything that a site is made of: the content folder, our code and what it publishes as it is, the packages
 * that are installed, the settings, and this Node. Two builds with the same `site` give the same site; the pages of a
 * family of explainers, an original with its translations, are the same if its key is.
 *
 * Undefined if something is neither a file nor a folder, such as a link, since what it leads to is not looked at.
 */
export async function getSiteKeys(environment: Environment): Promise<SiteKeys | undefined> {
  const { part, contentDir } = environment;
  // What a merge is made of lies in other folders too.
  if (part.kind === 'merge') return undefined;
  try {
    const own = { part: WHOLE, outDir: '', hostingDir: '', batchSize: 0 };
    const settings = { ...environment, ...own, time: getBuildTime() };
    const shared = createHash('sha256').update(
      JSON.stringify([settings, process.version, process.platform, process.arch]),
    );
    for (const name of CODE) addToHash(shared, join(PROJECT_DIR, name), '');
    const folder = join(contentDir, 'explainers');
    const ids = listFolders(folder);
    addToHash(
      shared,
      contentDir,
      '',
      (path) => isLock(path) || ids.some((id) => path === join(folder, id)),
    );
    const disk = await createTextFiles(contentDir);
    const families = await listFamilies(disk, await chooseExplainers(disk, ids, part));
    const start = shared.digest();
    const keys = families.map((family) => {
      const hash = createHash('sha256').update(start);
      for (const id of family) addToHash(hash, join(folder, id), id, isLock);
      return { ids: family, key: hash.digest('hex') };
    });
    const whole = createHash('sha256').update(start).update(JSON.stringify(part));
    addToHash(whole, contentDir, '');
    return { site: whole.digest('hex'), families: keys };
  } catch (error) {
    if (error instanceof UnknownKind) return undefined;
    throw error;
  }
}

/** Adds a file, or a folder with all that is in it and not left out, by name and bytes. Throws an UnknownKind. */
function addToHash(
  hash: Hash,
  path: string,
  name: string,
  isLeftOut: (path: string) => boolean = () => false,
): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) {
    const bytes = readFileSync(path);
    hash.update(JSON.stringify([name, bytes.length])).update(bytes);
    return;
  }
  if (!found?.isDirectory()) throw new UnknownKind();
  const names = readdirSync(path)
    .filter((inner) => !isLeftOut(join(path, inner)))
    .toSorted();
  hash.update(JSON.stringify([name, names]));
  for (const inner of names) addToHash(hash, join(path, inner), inner, isLeftOut);
}

const listFolders = (dir: string): string[] =>
  lstatSync(dir, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(dir, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    : [];

/** The addresses that were published show on no page; they are checked in every build. */
const isLock = (path: string) => path.endsWith('permalinks.lock.json');

/** npm writes the last when it installs, so it tells what is there. */
const CODE = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  join('node_modules', '.package-lock.json'),
];

class UnknownKind extends Error {}

export type SiteKeys = {
  site: string;
  families: readonly { ids: readonly string[]; key: string }[];
};

import { basename, join } from 'node:path';
import type { Problem } from '#errors.ts';
import { addAddresses, permalinkLock } from './permalink-lock.ts';
import type { PermalinkLock } from './permalink-lock.ts';
import { readLock } from '#content/read/read-lock.ts';
import { createTextFiles } from '#content/read/text-files.ts';
import { writeWhole } from '#content/read/write-whole.ts';

const NAME = 'permalinks.lock.json';

/** Maximum bytes of a lock, which grows with every published address. */
const MOST_BYTES = 50_000_000;

/** Reads the locks of a content folder: one for each explainer, and the site’s for everything else. */
export async function readPermalinkLocks(
  contentDir: string,
  explainers: readonly string[],
): Promise<{ locks: OwnedLock[]; problems: Problem[] }> {
  const disk = await createTextFiles(contentDir);
  const read = await Promise.all(
    [undefined, ...explainers].map(async (explainer) => {
      const path = join(...(explainer === undefined ? [] : ['explainers', explainer]), NAME);
      const file = `${basename(contentDir)}/${path.replaceAll('\\', '/')}`;
      return {
        explainer,
        path,
        ...readLock(await disk.readText(path, MOST_BYTES), file, permalinkLock),
      };
    }),
  );
  return {
    locks: read,
    problems: [...disk.problems, ...read.flatMap(({ problems }) => problems)],
  };
}

/**
 * Adds the addresses of a build to the locks: each to the lock that already has it, otherwise to that of its explainer.
 * The site’s lock also has the page of each explainer, so that deleting a folder is noticed. Gives the number added.
 */
export async function writePermalinkLocks(
  contentDir: string,
  locks: readonly OwnedLock[],
  built: PermalinkLock,
): Promise<number> {
  const explainers = locks.flatMap(({ explainer }) => explainer ?? []);
  const known = new Set(locks.flatMap(({ lock }) => [...(lock?.files ?? [])]));
  const knownTargets = new Set(locks.flatMap(({ lock }) => Object.keys(lock?.targets ?? {})));
  for (const { explainer, path, lock } of locks) {
    const isOurs = (address: string) => {
      const [, first] = /^(?:\/(?:embed|oembed|cards))?\/([^/.]+)[/.]/.exec(address) ?? [];
      const owner = explainers.find((id) => id === first);
      return owner === explainer || (explainer === undefined && address === `/${owner}/`);
    };
    const targets = Object.entries(built.targets).filter(([address]) =>
      knownTargets.has(address) ? lock?.targets[address] !== undefined : isOurs(address),
    );
    const files = built.files.filter(
      (address) => isOurs(address) && (explainer === undefined || !known.has(address)),
    );
    const added = addAddresses(lock, { files, targets: Object.fromEntries(targets) });
    await writeWhole(join(contentDir, path), `${JSON.stringify(added, null, 2)}\n`);
  }
  return (
    built.files.filter((address) => !known.has(address)).length +
    Object.keys(built.targets).filter((address) => !knownTargets.has(address)).length
  );
}

/** A lock with its explainer (none for the site’s) and its path in the content folder. */
export type OwnedLock = {
  explainer: string | undefined;
  path: string;
  lock: PermalinkLock | undefined;
};

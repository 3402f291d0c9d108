import { z } from 'astro/zod';

/**
 * `permalinks.lock.json`: every address that was ever published, as a path below the base.
 *
 * `files` are pages, pictures and data; `targets` are the places on a page that a fragment leads to, each with a
 * description.
 */
export const permalinkLock = z.strictObject({
  files: z.array(z.string().startsWith('/')).describe('Addresses of files; of pages with `/`.'),
  targets: z.record(z.string().startsWith('/'), z.string()).describe('Addresses with a `#`.'),
});

/** Adds the addresses of a build to those of the lock. Addresses are never removed. */
export function addAddresses(lock: PermalinkLock | undefined, built: PermalinkLock): PermalinkLock {
  const targets = Object.entries({ ...lock?.targets, ...built.targets });
  return {
    files: [...new Set([...(lock?.files ?? []), ...built.files])].toSorted(),
    targets: Object.fromEntries(targets.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

export type PermalinkLock = z.output<typeof permalinkLock>;

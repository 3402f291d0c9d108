import { getOldAddress } from '#model/redirects.ts';
import type { Move } from '#model/redirects.ts';
import type { Forward } from './host-rules.ts';

/**
 * Lists the pages that have moved, by their old address and the last of their new ones; embeds and files are copied
 * instead (`redirects/`).
 *
 * Takes the files of the built site, as relative paths, what has moved, and the base path.
 */
export function listForwards(
  files: readonly string[],
  moves: readonly Move[],
  basePath: string,
): Forward[] {
  const pages = files
    .filter((file) => file.endsWith('/index.html') && !file.startsWith('embed/'))
    .map((file) => `/${file}`);
  const targets = new Map(
    moves.flatMap((move) =>
      pages.flatMap((page): [string, string][] => {
        const old = getOldAddress(page, move);
        return old === undefined ? [] : [[old, page]];
      }),
    ),
  );
  const follow = (page: string): string => {
    const next = targets.get(page);
    return next === undefined ? page : follow(next);
  };
  const toAddress = (page: string) => basePath + page.slice(1).replace(/index\.html$/, '');
  return [...targets.keys()]
    .toSorted()
    .map((page) => ({ from: toAddress(page), to: toAddress(follow(page)) }));
}

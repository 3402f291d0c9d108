import { z } from 'astro/zod';
import { fetchPolitely } from './fetch-politely.ts';
import type { Manners } from './fetch-politely.ts';

/**
 * Asks an archive for a copy of an address: the availability API of the Internet Archive
 * (https://archive.org/help/wayback_api.php), or one that answers like it. Takes the address with `{url}` in it. Gives the
 * address of the newest copy, or undefined if there is none or the archive does not answer.
 */
export async function findArchived(
  url: string,
  template: string,
  manners: Manners,
): Promise<string | undefined> {
  try {
    const address = template.replace('{url}', encodeURIComponent(url));
    const response = await fetchPolitely(address, manners);
    const { archived_snapshots: found } = answer.parse(await response.json());
    const { closest } = found;
    if (!closest?.available || !/^2/u.test(closest.status)) return undefined;
    return closest.url.replace(/^http:\/\/web\.archive\.org\//u, 'https://web.archive.org/');
  } catch {
    return undefined;
  }
}

const answer = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.boolean(), url: z.url(), status: z.string() }).optional(),
  }),
});

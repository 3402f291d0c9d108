import { setTimeout } from 'node:timers/promises';
import robotsParser from 'robots-parser';
import { askAddress } from './ask-address.ts';
import type { Fate } from './ask-address.ts';
import { fetchPolitely } from './fetch-politely.ts';
import type { Manners } from './fetch-politely.ts';

/**
 * Asks many addresses: four hosts at a time, one address of a host after the other with a pause, and none that the host’s
 * robots.txt (https://www.rfc-editor.org/rfc/rfc9309) keeps programs from. Gives each address’s fate.
 */
export async function askPolitely(
  urls: readonly string[],
  manners: Manners,
): Promise<ReadonlyMap<string, Fate>> {
  const fates = new Map<string, Fate>();
  const hosts = [...Map.groupBy(urls, (url) => new URL(url).origin)];
  const askHosts = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) await askHost(...host);
  };
  const askHost = async (origin: string, own: readonly string[]) => {
    const isAllowed = await readRobots(origin, manners);
    for (const url of own) {
      if (!isAllowed(url)) {
        fates.set(url, { kind: 'forbidden' });
        continue;
      }
      await setTimeout(manners.pause);
      fates.set(url, await askAddress(url, manners));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askHosts));
  return fates;
}

/** A host without a readable robots.txt forbids nothing. */
async function readRobots(origin: string, manners: Manners) {
  const address = `${origin}/robots.txt`;
  const text = await fetchPolitely(address, manners)
    .then((response) => (response.ok ? response.text() : ''))
    .catch(() => '');
  const robots = robotsParser(address, text);
  return (url: string) => robots.isAllowed(url, manners.agent) ?? true;
}

const AT_ONCE = 4;

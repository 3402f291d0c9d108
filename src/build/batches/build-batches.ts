import { fork } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_DIR } from '#environment.ts';
import { listFresh } from '../kept/find-kept.ts';
import type { Kept } from '../kept/find-kept.ts';

/** True if more explainers have to be built than one process may make. */
export const isLarge = (kept: Kept, batchSize: number): boolean =>
  listFresh(kept).flatMap(({ ids }) => ids).length > batchSize;

/**
 * Builds the explainers that cannot be taken from the last build, in batches, and keeps them, so that the rest of the
 * build can take all. Each batch is a process of its own, one after the other: what Astro holds in memory grows with the
 * pages it makes, and is given back only when its process ends.
 *
 * What a batch warns of is not shown: it keeps no such explainers, so that they are built, and warned of, with the rest.
 * Gives the most memory that a batch used, in MB. Throws an Error with what it printed if it fails.
 */
export async function buildBatches(kept: Kept, batchSize: number): Promise<number> {
  let most = 0;
  for (const ids of divide(
    listFresh(kept).map((family) => family.ids),
    batchSize,
  )) {
    const { printed, memory } = await runBatch(ids);
    for (const step of printed.match(/^step: .*$/gm) ?? []) console.log(step);
    most = Math.max(most, memory);
  }
  return most;
}

/** Batches of nearly the same size; families stay together. */
function divide(families: readonly (readonly string[])[], most: number): string[][] {
  const count = families.flat().length;
  const size = count / Math.ceil(count / most);
  const batches: string[][] = [];
  let before = 0;
  for (const ids of families) {
    const index = Math.floor(before / size);
    batches[index] = [...(batches[index] ?? []), ...ids];
    before += ids.length;
  }
  return batches.filter((ids) => ids.length > 0);
}

function runBatch(ids: readonly string[]): Promise<{ printed: string; memory: number }> {
  const env = { ...process.env, BATCH: ids.join(',') };
  const child = fork(COMMAND, { env, silent: true });
  let printed = '';
  let memory = 0;
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => (printed += data.toString()));
  child.on('message', (used) => (memory = Number(used)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve({ printed, memory }) : reject(new Error(printed.trim())),
    );
  });
}

const COMMAND = join(PROJECT_DIR, 'src', 'commands', 'build-batch.ts');

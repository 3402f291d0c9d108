import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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
 * Gives what the batches printed, and the most memory that one of them used, in MB. Throws an Error with what a batch
 * printed if it fails.
 */
export async function buildBatches(
  kept: Kept,
  batchSize: number,
): Promise<{ printed: string; memory: number }> {
  let printed = '';
  let memory = 0;
  for (const ids of divide(
    listFresh(kept).map((family) => family.ids),
    batchSize,
  )) {
    const done = await buildBatch(ids);
    printed += done.printed;
    memory = Math.max(memory, done.memory);
  }
  return { printed, memory };
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

function buildBatch(ids: readonly string[]): Promise<{ printed: string; memory: number }> {
  const env = { ...process.env, BATCH: ids.join(',') };
  const child = fork(SCRIPT, { env, silent: true });
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

const SCRIPT = fileURLToPath(new URL('build-batch.ts', import.meta.url));

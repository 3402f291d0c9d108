import { delimiter } from 'node:path';
import { buildSite } from '#build/build-site.ts';
import { readArguments } from './read-arguments.ts';
import { reportFailure } from './report-failure.ts';

const USAGE = `Usage: npm run build
       npm run build -- --shard 1/3            the first of three parts of the explainers, into OUT_DIR
       npm run build -- --merge one two three  the whole site, of all parts, into OUT_DIR`;

await Promise.resolve()
  .then(readPart)
  .then(buildSite)
  .then(({ summary }) => console.log(summary), reportFailure);
// After a failed build Astro’s workers keep the process running.
process.exit();

/** Astro reads its configuration, and so the environment, by itself: the arguments go there. */
function readPart(): void {
  const { values, positionals } = readArguments(USAGE, {
    shard: { type: 'string' },
    merge: { type: 'boolean' },
  });
  const { shard, merge = false } = values;
  if (merge === (positionals.length === 0))
    throw new Error(
      merge
        ? `Name the folders of the shards.\n${USAGE}`
        : `Nothing is known of “${positionals[0]}”.\n${USAGE}`,
    );
  if (shard !== undefined) process.env['SHARD'] = shard;
  if (merge) process.env['MERGE'] = positionals.join(delimiter);
}

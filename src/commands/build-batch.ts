// A batch of explainers of a large site, in a process of its own; `build/batches/` starts it with their ids in `BATCH`. It
// tells its parent how much memory it used, in MB.
import { buildBatch } from '#build/batches/build-batch.ts';
import { reportFailure } from './report-failure.ts';

await buildBatch().catch(reportFailure);
process.send?.(Math.round(process.resourceUsage().maxRSS / 1024), () => process.exit());

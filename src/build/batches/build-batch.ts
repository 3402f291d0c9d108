import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { reportFailure } from '#commands/report-failure.ts';
import { getEnvironment } from '#environment.ts';
import { getAcceptedContent } from '../accepted-content.ts';
import { openKept } from '../kept/open-kept.ts';
import { getAstroRoot, runAstro } from '../run-astro.ts';

// The process of one batch, whose explainers are in `BATCH`. It tells its parent how much memory it used, in MB.

const environment = getEnvironment();
const root = getAstroRoot(environment.contentDir);
const building = join(root, 'batch');
try {
  await openKept(environment);
  await getAcceptedContent(environment);
  await rm(building, { recursive: true, force: true });
  await runAstro(root, building);
} catch (error) {
  reportFailure(error);
} finally {
  await rm(building, { recursive: true, force: true });
}
process.send?.(Math.round(process.resourceUsage().maxRSS / 1024), () => process.exit());

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { reportFailure } from '#commands/report-failure.ts';
import { getEnvironment } from '#environment.ts';
import { getAcceptedContent } from '../accepted-content.ts';
import { addParts } from '../kept/keep-site.ts';
import { openKept } from '../kept/open-kept.ts';
import { getAstroRoot, runAstro } from '../run-astro.ts';

// The process of one batch, whose explainers are in `BATCH`. It tells its parent how much memory it used, in MB.

const environment = getEnvironment();
const root = getAstroRoot(environment.contentDir);
const building = join(root, 'batch');
try {
  const kept = await openKept(environment);
  if (!kept) throw new Error('A batch is built only if it can be kept.');
  const { content } = await getAcceptedContent(environment);
  await rm(building, { recursive: true, force: true });
  await runAstro(root, building);
  addParts(kept, new Set(content.explainers.map(({ id }) => id)), building);
} catch (error) {
  reportFailure(error);
} finally {
  await rm(building, { recursive: true, force: true });
}
process.send?.(Math.round(process.resourceUsage().maxRSS / 1024), () => process.exit());

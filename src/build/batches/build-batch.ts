import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { getEnvironment } from '#environment.ts';
import { getAcceptedContent } from '../accepted-content.ts';
import { listFresh } from '../kept/find-kept.ts';
import { addParts } from '../kept/keep-site.ts';
import { listSilent, runAstroAndListen } from '../kept/listen.ts';
import { openKept } from '../kept/open-kept.ts';
import { getAstroRoot } from '../run-astro.ts';

/** Builds the explainers whose ids are in `BATCH`, and keeps them. Throws what the build meets. */
export async function buildBatch(): Promise<void> {
  const environment = getEnvironment();
  const root = getAstroRoot(environment.contentDir);
  const building = join(root, 'batch');
  const kept = await openKept(environment);
  if (!kept) throw new Error('A batch is built only if it can be kept.');
  const { content } = await getAcceptedContent(environment);
  const ids = new Set(content.explainers.map(({ id }) => id));
  await rm(building, { recursive: true, force: true });
  try {
    const printed = await runAstroAndListen(root, building);
    const own = listFresh(kept).filter((family) => family.ids.every((id) => ids.has(id)));
    addParts(kept.dir, listSilent(printed, own), building);
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

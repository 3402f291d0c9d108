import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ContentRead } from '#content/read/content-read.ts';
import { readFolder } from '#content/read/read-folder.ts';
import type { ContentTexts } from '#content/read/read-folder.ts';
import { forgetContent } from '#content/read-once.ts';
import type { Environment } from '#environment.ts';
import { measureStep } from '#measure-step.ts';
import { getAcceptedContent } from './accepted-content.ts';
import { buildBatches, isLarge } from './batches/build-batches.ts';
import { SITE_FILES } from './hosting/write-hosting.ts';
import { installSite } from './install/install-site.ts';
import { keepOwn } from './install/keep-own.ts';
import type { Kept } from './kept/find-kept.ts';
import { makeSite } from './kept/make-site.ts';
import { openKept } from './kept/open-kept.ts';

/**
 * Builds the site with what can be taken of the last build, and installs it. Many explainers that have to be built are
 * built in batches first, once everything is accepted.
 *
 * Takes Astro’s root, the folder to install into and the environment. Gives the files of the site, its content, and the
 * most memory that a batch used, in MB. Throws what a build meets.
 */
export async function buildFromKept(
  root: string,
  outDir: string,
  environment: Environment,
): Promise<Built & { most: number }> {
  const { batchSize } = environment;
  const kept = await openKept(environment);
  if (!kept || kept.isSame || !isLarge(kept, batchSize))
    return { ...(await build(root, outDir, environment, kept)), most: 0 };
  await accept(environment, kept);
  const most = await measureStep('batches', () => buildBatches(kept, batchSize));
  return { ...(await build(root, outDir, environment, await openKept(environment))), most };
}

async function build(
  root: string,
  outDir: string,
  environment: Environment,
  kept: Kept | undefined,
): Promise<Built> {
  const { content, texts, taken, unfinished, warnings } = await accept(environment, kept);
  const building = join(root, 'site');
  await rm(building, { recursive: true, force: true });
  try {
    await makeSite(root, building, environment, kept);
    await ensureSame(texts, taken, environment);
    for (const name of await keepOwn(building, outDir, SITE_FILES))
      console.log(`${name} in OUT_DIR is not of a build and stays as it is.`);
    const files = await measureStep('install', () =>
      installSite(building, outDir, () =>
        console.log('Another build is writing into the folder. Waiting for it …'),
      ),
    );
    return { files, content, unfinished, warnings };
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

function accept(environment: Environment, kept: Kept | undefined) {
  forgetContent(environment.contentDir);
  return measureStep('accept', () => getAcceptedContent(environment, kept?.parts));
}

/** The content that was built must be the content that was accepted: it may have been edited during the build. */
async function ensureSame(
  texts: ContentTexts,
  taken: ReadonlySet<string>,
  { contentDir, part }: Environment,
): Promise<void> {
  if (!isDeepStrictEqual(await readFolder(contentDir, part, taken), texts))
    throw new Error('The content has changed while the site was built. Build it again.');
}

type Built = Pick<ContentRead, 'content' | 'unfinished' | 'warnings'> & { files: string[] };

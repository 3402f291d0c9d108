import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readFolder } from '#content/read/read-folder.ts';
import type { ContentTexts } from '#content/read/read-folder.ts';
import { forgetContent } from '#content/read-once.ts';
import { getEnvironment, PROJECT_DIR } from '#environment.ts';
import type { Environment } from '#environment.ts';
import { ContentError, countProblems } from '#errors.ts';
import { measureStep } from '#measure-step.ts';
import { getAcceptedContent } from './accepted-content.ts';
import { describeUnfinished, describeWarnings } from './describe-content.ts';
import type { Forward } from './hosting/host-rules.ts';
import { listForwards } from './hosting/list-forwards.ts';
import { SITE_FILES, writeServerFiles } from './hosting/write-hosting.ts';
import { holdLock } from './install/hold-lock.ts';
import { installSite } from './install/install-site.ts';
import { keepOwn } from './install/keep-own.ts';
import { openHostingDir, openOutDir } from './install/out-dir.ts';
import { ensureInstallable } from './install/refuse-foreign.ts';
import type { Kept } from './kept/kept-site.ts';
import { makeSite } from './kept/make-site.ts';
import { openKept, refuseKept } from './kept/open-kept.ts';
import { getAllMoves } from './redirects/get-moves.ts';
import { getAstroRoot } from './run-astro.ts';

/**
 * Builds the site in a temporary folder and installs it into OUT_DIR only if everything succeeded: a failed build
 * leaves the last good site in place. Two builds of one content folder run one after the other. Astro’s part, and the
 * steps after it, are in astro.config.mjs; `astro build` alone gives the same site without these safeguards.
 *
 * Gives the folder, the site’s files in it, and a summary to print. Throws a ContentError with every problem of the
 * content, or the error that the build met.
 */
export async function buildSite(): Promise<BuiltFolder> {
  const started = performance.now();
  const environment = getEnvironment();
  const { contentDir } = environment;
  const folders = { projectDir: PROJECT_DIR, contentDir };
  const outDir = await openOutDir(environment.outDir, folders);
  const hostingDir = await openHostingDir(environment.hostingDir, { ...folders, outDir });
  await ensureInstallable(outDir);
  const root = getAstroRoot(contentDir);
  const { files, said } = await holdLock(
    `${root}.lock`,
    async () => {
      const { installed, content, said } = await buildAndInstall(root, outDir, environment);
      // Servers are told of a whole site.
      if (environment.part.kind !== 'shard') {
        const forwards = listForwards(installed, getAllMoves(content), environment.basePath);
        await installServerFiles(join(root, 'hosting'), hostingDir, environment, forwards);
      }
      return { files: installed, said };
    },
    () => console.log('Another build of this content is running. Waiting for it …'),
  );
  const count = (ending: string) => files.filter((file) => file.endsWith(ending)).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const shown = relative(process.cwd(), environment.outDir) || environment.outDir;
  return {
    outDir,
    files,
    summary: `${said}Built ${count('.html')} pages and ${count('.png')} pictures into ${shown} in ${seconds} s, ${memory} MB at the peak.`,
  };
}

/**
 * Takes what it can of the last build. If there is a problem then, everything is built again: in what was taken, no
 * problem could be shown where the content causes it.
 */
async function buildAndInstall(root: string, outDir: string, environment: Environment) {
  const kept = await openKept(environment);
  try {
    return await makeAndInstall(root, outDir, environment, kept);
  } catch (error) {
    if (!(error instanceof ContentError) || !kept?.parts.length) throw error;
    return makeAndInstall(root, outDir, environment, refuseKept(environment.contentDir));
  }
}

async function makeAndInstall(
  root: string,
  outDir: string,
  environment: Environment,
  kept: Kept | undefined,
) {
  forgetContent(environment.contentDir);
  const { content, texts, taken, unfinished, warnings } = await measureStep('accept', () =>
    getAcceptedContent(environment, kept?.parts),
  );
  const building = join(root, 'site');
  await rm(building, { recursive: true, force: true });
  try {
    await makeSite(root, building, environment, kept);
    await ensureSame(texts, taken, environment);
    for (const name of await keepOwn(building, outDir, SITE_FILES))
      console.log(`${name} in OUT_DIR is not of a build and stays as it is.`);
    const installed = await measureStep('install', () =>
      installSite(building, outDir, () =>
        console.log('Another build is writing into the folder. Waiting for it …'),
      ),
    );
    const said = `${describeUnfinished(countProblems(unfinished))}${describeWarnings(countProblems(warnings))}`;
    return { installed, content, said };
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

/** Written and replaced as the site is, so that nothing that no build has written is touched. */
async function installServerFiles(
  building: string,
  hostingDir: string,
  environment: Environment,
  forwards: readonly Forward[],
): Promise<void> {
  await rm(building, { recursive: true, force: true });
  await mkdir(building);
  await writeServerFiles(building, environment, forwards);
  await installSite(building, hostingDir, undefined, 'HOSTING_DIR');
  await rm(building, { recursive: true, force: true });
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

/** `files` are paths relative to the folder. */
type BuiltFolder = { outDir: string; files: string[]; summary: string };

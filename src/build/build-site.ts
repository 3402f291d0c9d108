import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { getEnvironment, PROJECT_DIR } from '#environment.ts';
import type { Environment } from '#environment.ts';
import { countProblems } from '#errors.ts';
import { buildFromKept } from './build-from-kept.ts';
import { describeUnfinished, describeWarnings } from './describe-content.ts';
import type { Forward } from './hosting/host-rules.ts';
import { listForwards } from './hosting/list-forwards.ts';
import { writeServerFiles } from './hosting/write-hosting.ts';
import { holdLock } from './install/hold-lock.ts';
import { installSite } from './install/install-site.ts';
import { openHostingDir, openOutDir } from './install/out-dir.ts';
import { ensureInstallable } from './install/refuse-foreign.ts';
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
  const { files, unfinished, warnings, most } = await holdLock(
    `${root}.lock`,
    async () => {
      const built = await buildFromKept(root, outDir, environment);
      // Servers are told of a whole site.
      if (environment.part.kind !== 'shard') {
        const moves = getAllMoves(built.content);
        const forwards = listForwards(built.files, moves, environment.basePath);
        await installServerFiles(join(root, 'hosting'), hostingDir, environment, forwards);
      }
      return built;
    },
    () => console.log('Another build of this content is running. Waiting for it …'),
  );
  const count = (ending: string) => files.filter((file) => file.endsWith(ending)).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const memory = Math.max(Math.round(process.resourceUsage().maxRSS / 1024), most);
  const shown = relative(process.cwd(), environment.outDir) || environment.outDir;
  return {
    outDir,
    files,
    summary: `${describeUnfinished(countProblems(unfinished))}${describeWarnings(countProblems(warnings))}Built ${count('.html')} pages and ${count('.png')} pictures into ${shown} in ${seconds} s, ${memory} MB at the peak.`,
  };
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

/** `files` are paths relative to the folder. */
type BuiltFolder = { outDir: string; files: string[]; summary: string };

import { rm } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { holdLock } from './install/hold-lock.ts';
import { ensureInstallable, installSite } from './install/install-site.ts';
import { openOutDir } from './install/out-dir.ts';
import { readBuiltSite } from './checks/built-site.ts';
import { runChecks } from './checks/run-checks.ts';
import { getEnvironment, PROJECT_DIR } from '#environment.ts';
import type { Environment } from '#environment.ts';
import { ContentError, countProblems } from '#errors.ts';
import { writeHeaders } from './hosting/write-headers.ts';
import { acceptContent } from '#content/accept-content.ts';
import type { Content } from '#content/read/content-read.ts';
import { readFolder } from '#content/read/read-folder.ts';
import type { ContentTexts } from '#content/read/read-folder.ts';
import { readPermalinkLocks } from './checks/permalink-lock/permalink-locks.ts';
import { getAllMoves } from './redirects/get-moves.ts';
import { writeRedirects } from './redirects/write-redirects.ts';
import { makeSearchIndex } from './search/make-search-index.ts';
import { getAstroRoot, runAstro } from './run-astro.ts';
import { trimPolicies } from './trim-policies.ts';
import { writeStandalone } from './standalone/write-standalone.ts';

/**
 * Builds the site in a folder of its own and puts it into OUT_DIR only when all went well: a failed build leaves the
 * last good one. Two builds of one content folder run one after the other.
 *
 * Gives the folder, the files of the site in it, and a summary to print. Throws a ContentError with every problem of
 * the content, or the error that the build met.
 */
export async function buildSite(): Promise<BuiltFolder> {
  const started = performance.now();
  const environment = getEnvironment();
  const { contentDir, isPublic } = environment;
  const outDir = await openOutDir(environment.outDir, { projectDir: PROJECT_DIR, contentDir });
  await ensureInstallable(outDir);
  const texts = await readFolder(contentDir);
  const read = acceptContent(texts);
  const refused = isPublic ? [...read.problems, ...read.unfinished] : read.problems;
  if (refused.length > 0) throw new ContentError(refused);

  const root = getAstroRoot(contentDir);
  const files = await holdLock(
    `${root}.lock`,
    () => buildAndInstall(root, outDir, { texts, content: read.content }, environment),
    () => console.log('Another build of this content is running. Waiting for it …'),
  );
  const count = (ending: string) => files.filter((file) => file.endsWith(ending)).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const shown = relative(process.cwd(), environment.outDir) || environment.outDir;
  return {
    outDir,
    files,
    summary: `${describeUnfinished(countProblems(read.unfinished))}${describeWarnings(countProblems(read.warnings))}Built ${count('.html')} pages and ${count('.png')} pictures into ${shown} in ${seconds} s, ${memory} MB at the peak.`,
  };
}

async function buildAndInstall(
  root: string,
  outDir: string,
  { texts, content }: { texts: ContentTexts; content: Content },
  environment: Environment,
): Promise<string[]> {
  const building = join(root, 'site');
  await rm(building, { recursive: true, force: true });
  try {
    await runAstro(root, building);
    await finish(building, content, environment);
    await ensureSame(texts, environment);
    return await installSite(building, outDir, () =>
      console.log('Another build is writing into the folder. Waiting for it …'),
    );
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

/** From Astro’s output to a site that may be published. */
async function finish(dir: string, content: Content, environment: Environment): Promise<void> {
  const language = content.site.site?.language ?? 'en';
  await trimPolicies(dir);
  await writeRedirects(dir, getAllMoves(content), { ...environment, language });
  await writeStandalone(
    dir,
    content.explainers.map(({ id, explainer }) => ({
      id,
      language: explainer.language ?? language,
    })),
    environment,
  );
  await writeHeaders(dir, environment.basePath);
  await check(dir, content, environment);
  await makeSearchIndex(dir, content, environment);
}

/** What was accepted is what was built: nobody has written into the content in between. */
async function ensureSame(texts: ContentTexts, { contentDir }: Environment): Promise<void> {
  if (!isDeepStrictEqual(await readFolder(contentDir), texts))
    throw new Error('The content has changed while the site was built. Build it again.');
}

/** Throws a ContentError with all that must not be across the built site. */
async function check(dir: string, content: Content, environment: Environment): Promise<void> {
  const { contentDir } = environment;
  const ids = content.explainers.map(({ id }) => id);
  const { locks, problems } = await readPermalinkLocks(contentDir, ids);
  const site = await readBuiltSite(dir, environment);
  problems.push(...runChecks(site, content, locks, basename(contentDir)));
  if (problems.length > 0) throw new ContentError(problems);
}

const describeWarnings = (count: number) =>
  count === 0
    ? ''
    : `Worth a look: ${count} ${count === 1 ? 'passage' : 'passages'}. \`npm run check\` says where.\n`;

const describeUnfinished = (count: number) =>
  count === 0
    ? ''
    : `Not finished: ${count} ${count === 1 ? 'text' : 'texts'} with TK. \`npm run check\` says where; with SITE_URL set they are errors.\n`;

/** `files` are paths below the folder. */
type BuiltFolder = { outDir: string; files: string[]; summary: string };

import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readFolder } from '#content/read/read-folder.ts';
import type { ContentTexts } from '#content/read/read-folder.ts';
import { forgetContent } from '#content/read-once.ts';
import { getEnvironment, PROJECT_DIR } from '#environment.ts';
import { countProblems } from '#errors.ts';
import { getAcceptedContent } from './accepted-content.ts';
import { holdLock } from './install/hold-lock.ts';
import { installSite } from './install/install-site.ts';
import { openOutDir } from './install/out-dir.ts';
import { ensureInstallable } from './install/refuse-foreign.ts';
import { getAstroRoot, runAstro } from './run-astro.ts';

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
  const outDir = await openOutDir(environment.outDir, { projectDir: PROJECT_DIR, contentDir });
  await ensureInstallable(outDir);
  forgetContent(contentDir);
  const { texts, unfinished, warnings } = await getAcceptedContent(environment);

  const root = getAstroRoot(contentDir);
  const files = await holdLock(
    `${root}.lock`,
    () => buildAndInstall(root, outDir, contentDir, texts),
    () => console.log('Another build of this content is running. Waiting for it …'),
  );
  const count = (ending: string) => files.filter((file) => file.endsWith(ending)).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const shown = relative(process.cwd(), environment.outDir) || environment.outDir;
  return {
    outDir,
    files,
    summary: `${describeUnfinished(countProblems(unfinished))}${describeWarnings(countProblems(warnings))}Built ${count('.html')} pages and ${count('.png')} pictures into ${shown} in ${seconds} s, ${memory} MB at the peak.`,
  };
}

async function buildAndInstall(
  root: string,
  outDir: string,
  contentDir: string,
  texts: ContentTexts,
): Promise<string[]> {
  const building = join(root, 'site');
  await rm(building, { recursive: true, force: true });
  try {
    await runAstro(root, building);
    await ensureSame(texts, contentDir);
    return await installSite(building, outDir, () =>
      console.log('Another build is writing into the folder. Waiting for it …'),
    );
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

/** The content that was built must be the content that was accepted: it may have been edited during the build. */
async function ensureSame(texts: ContentTexts, contentDir: string): Promise<void> {
  if (!isDeepStrictEqual(await readFolder(contentDir), texts))
    throw new Error('The content has changed while the site was built. Build it again.');
}

const describeWarnings = (count: number) =>
  count === 0
    ? ''
    : `Worth a look: ${count} ${count === 1 ? 'passage' : 'passages'}. \`npm run check\` says where.\n`;

const describeUnfinished = (count: number) =>
  count === 0
    ? ''
    : `Not finished: ${count} ${count === 1 ? 'text' : 'texts'} with TK. \`npm run check\` says where; with SITE_URL set they are errors.\n`;

/** `files` are paths relative to the folder. */
type BuiltFolder = { outDir: string; files: string[]; summary: string };

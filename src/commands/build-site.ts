import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { readBuiltSite } from '../checks/built-site.ts';
import { runChecks } from '../checks/run-checks.ts';
import { getEnvironment, PROJECT_DIR } from '../environment.ts';
import type { Environment } from '../environment.ts';
import { ContentError } from '../errors.ts';
import { readContent } from '../loaders/read-content.ts';
import type { Content } from '../loaders/accept-content.ts';
import { readPermalinkLocks } from '../locks/permalink-locks.ts';
import { getAllMoves } from '../redirects/get-moves.ts';
import { writeRedirects } from '../redirects/write-redirects.ts';
import { makeSearchIndex } from './make-search-index.ts';
import { runAstro } from './run-astro.ts';
import { trimPolicies } from './trim-policies.ts';
import { writeKept } from './write-kept.ts';

/**
 * Builds the site beside its folder and swaps it in only when all went well: a failed build leaves the last good one.
 *
 * Throws a ContentError with every problem of the content, or the error that the build met.
 */
export async function buildSite(): Promise<{ outDir: string; summary: string }> {
  const started = performance.now();
  const environment = getEnvironment();
  const { contentDir, outDir, isPublic } = environment;
  await ensureReplaceable(outDir, contentDir);
  const { content, problems, unfinished, warnings } = await readContent(contentDir);
  const refused = isPublic ? [...problems, ...unfinished] : problems;
  if (refused.length > 0) throw new ContentError(refused);

  const siteLanguage = content.site.site?.language ?? 'en';

  const building = join(dirname(outDir), `.out-${basename(outDir)}-${process.pid}`);
  try {
    await runAstro(contentDir, building);
    await trimPolicies(building);
    await writeRedirects(building, getAllMoves(content), {
      ...environment,
      language: siteLanguage,
    });
    await writeKept(
      building,
      content.explainers.map(({ id, explainer }) => ({
        id,
        language: explainer.language ?? siteLanguage,
      })),
      environment,
    );
    await check(building, content, environment);
    await makeSearchIndex(building, content, environment);
    await swap(building, outDir);
  } finally {
    await rm(building, { recursive: true, force: true });
  }
  const files = await readdir(outDir, { recursive: true });
  const count = (ending: string) => files.filter((file) => file.endsWith(ending)).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  return {
    outDir,
    summary: `${describeUnfinished(unfinished.length)}${describeWarnings(warnings.length)}Built ${count('.html')} pages and ${count('.png')} pictures into ${relative(process.cwd(), outDir) || outDir} in ${seconds} s, ${memory} MB at the peak.`,
  };
}

const describeWarnings = (count: number) =>
  count === 0
    ? ''
    : `Worth a look: ${count} ${count === 1 ? 'passage' : 'passages'}. \`npm run check\` says where.\n`;

/** Throws a ContentError with all that must not be across the built site. */
async function check(dir: string, content: Content, environment: Environment): Promise<void> {
  const { contentDir } = environment;
  const ids = content.explainers.map(({ id }) => id);
  const { locks, problems } = await readPermalinkLocks(contentDir, ids);
  const site = await readBuiltSite(dir, environment);
  problems.push(...runChecks(site, content, locks, basename(contentDir)));
  if (problems.length > 0) throw new ContentError(problems);
}

const describeUnfinished = (count: number) =>
  count === 0
    ? ''
    : `Not finished: ${count} ${count === 1 ? 'text' : 'texts'} with TK. \`npm run check\` says where; with SITE_URL set they are errors.\n`;

/** Refuses to replace a folder that is not a built site: it may be somebody's work. */
async function ensureReplaceable(outDir: string, contentDir: string): Promise<void> {
  const holds = (inner: string) => `${inner}${sep}`.startsWith(`${outDir}${sep}`);
  if (holds(PROJECT_DIR) || holds(contentDir)) {
    throw new Error(
      `OUT_DIR is “${outDir}”, which holds the project or the content. Name a folder of its own.`,
    );
  }
  if (!existsSync(outDir)) return;
  const present = await readdir(outDir);
  if (present.length > 0 && !present.includes('404.html')) {
    throw new Error(
      `OUT_DIR is “${outDir}”, which has files that are not a built site. Empty it, or name another folder.`,
    );
  }
}

async function swap(building: string, outDir: string): Promise<void> {
  const previous = `${building}-previous`;
  await mkdir(dirname(outDir), { recursive: true });
  if (existsSync(outDir)) await rename(outDir, previous);
  await rename(building, outDir);
  await rm(previous, { recursive: true, force: true });
}

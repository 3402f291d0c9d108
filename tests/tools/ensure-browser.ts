import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runTool } from '#authoring/run-tool.ts';

/**
 * The names of Chromium in a PATH, in search order. The headless shell has no display pipeline and is about twice as
 * fast.
 */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/**
 * Gives the path of a working Chromium: the one in `CHROMIUM_PATH`, one in the PATH, or Playwright's own. If there is
 * none, it installs one and shows progress: Debian's as root, otherwise Playwright's.
 *
 * Throws an Error with one sentence on what to do if that fails.
 */
export async function ensureBrowser(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !isWorking(named)) {
    throw new Error(
      `CHROMIUM_PATH is “${named}”, which does not run. Name a Chromium or Chrome, or leave it unset.`,
    );
  }
  return named || findBrowser() || (await installBrowser());
}

function findBrowser(): string | undefined {
  return [...NAMES.flatMap(findInPath), chromium.executablePath()].find(isWorking);
}

async function installBrowser(): Promise<string> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && findInPath('apt-get').length > 0) {
    console.log('Installing Chromium with apt-get …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runTool('apt-get', ['update', '-q'], env);
    // Not every release has a separate package for the shell.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      const args = ['install', '-q', '-y', '--no-install-recommends', name];
      if ((await runTool('apt-get', args, env)) === 0) break;
    }
  }
  const installed = findBrowser();
  if (installed) return installed;

  console.log('Installing Chromium with Playwright …');
  await runTool('playwright', ['install', 'chromium']);
  const downloaded = findBrowser();
  if (downloaded) return downloaded;
  throw new Error(
    'No Chromium was found or could be installed: install Chromium or Chrome, or name one in CHROMIUM_PATH, and run the tests again.',
  );
}

function findInPath(name: string): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).filter((path) => existsSync(path));
}

/** True if it starts: Ubuntu's `chromium-browser` may be a stub, and libraries may be missing. */
function isWorking(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { holdLock } from '#build/install/hold-lock.ts';
import { readFolder, runCommand } from '../run-command.ts';
import { BASE_CONTENT, makeFolder } from './content-folder.ts';

const folder = inject('runFolder');
const outDir = join(folder, 'base', 'site');

/**
 * The files of the valid base content’s site, with default settings. The first test of a run that asks builds it for
 * all.
 */
export async function readBaseSite(): Promise<Map<string, Buffer>> {
  await holdLock(join(folder, 'base.lock'), async () => {
    if (existsSync(join(outDir, 'index.html'))) return;
    const settings = { CONTENT_DIR: BASE_CONTENT, OUT_DIR: outDir, TZ: 'UTC', LC_ALL: 'C' };
    const { code, stderr } = await runCommand('build', settings);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
  return readFolder(outDir);
}

/** A copy of that site for other builds to overwrite, alone in its folder. */
export async function copyBaseSite(): Promise<string> {
  await readBaseSite();
  const copy = join(await makeFolder(), 'site');
  await cp(outDir, copy, { recursive: true });
  return copy;
}

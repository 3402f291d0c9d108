import { readdirSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Calls a function after every change below a folder, one call at a time: after a save in place or by renaming, of a
 * file or of a whole folder, the folder itself included. Names that start with a dot are left out.
 *
 * Gives a function that ends the watch. Throws an Error if the system cannot watch so many folders.
 */
export function watchFolder(dir: string, onChange: () => Promise<void>): () => void {
  let watchers: FSWatcher[] = [];
  let [isAsked, isRunning, isEnded] = [false, false, false];

  async function ask() {
    isAsked = true;
    if (isRunning) return;
    isRunning = true;
    while (isAsked && !isEnded) {
      await setTimeout(SETTLE);
      isAsked = false;
      // Before the change is read, so that a later one is not missed. A folder that was replaced keeps its name.
      look();
      await onChange();
    }
    isRunning = false;
  }

  function open(folder: string, isOurs: (name: string) => boolean): FSWatcher[] {
    try {
      const watcher = watch(folder, (_event, name) => {
        if (name === null || isOurs(name)) void ask();
      });
      return [watcher.on('error', () => void ask())];
    } catch (error) {
      if (isGone(error)) return [];
      throw error;
    }
  }

  function look() {
    if (isEnded) return;
    const before = watchers;
    watchers = [
      ...open(dirname(dir), (name) => name === basename(dir)),
      ...listFolders(dir).flatMap((folder) => open(folder, isVisible)),
    ];
    for (const watcher of before) watcher.close();
  }

  look();
  return () => {
    isEnded = true;
    for (const watcher of watchers) watcher.close();
  };
}

/** Lists a folder and all below it. A save by renaming is only seen by who watches the folder, not the file. */
function listFolders(dir: string): string[] {
  try {
    const folders = readdirSync(dir, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && isVisible(entry.name),
    );
    return [dir, ...folders.flatMap(({ name }) => listFolders(join(dir, name)))];
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}

const isVisible = (name: string) => !name.startsWith('.');

const isGone = (error: unknown) =>
  ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Milliseconds: one save of an editor’s program is several changes. */
const SETTLE = 50;

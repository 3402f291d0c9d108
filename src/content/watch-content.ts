import { sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';
import { CONTENT, isContentModule } from './content-modules.ts';
import { forgetContent } from './read-once.ts';

/**
 * Shows changes of a content folder at once. Takes the path of the folder, the dev server, and Astro's function that
 * reloads its collections.
 */
export function watchContent(
  dir: string,
  { watcher, environments }: ViteDevServer,
  reload: () => Promise<void>,
): void {
  const graphs = Object.values(environments).map(({ moduleGraph }) => moduleGraph);
  const isLoaded = () => graphs.some((graph) => graph.getModuleById(CONTENT)?.transformResult);
  watcher.add(dir);
  watcher.on('all', (_change, path) => {
    if (!path.startsWith(dir + sep)) return;
    forgetContent(dir);
    for (const graph of graphs)
      for (const [id, module] of graph.idToModuleMap)
        if (isContentModule(id)) graph.invalidateModule(module);
    void reloadUntil(isLoaded, reload);
  });
}

/** Astro does nothing, without a word, while it loads its own configuration: then we ask again, for ten seconds. */
async function reloadUntil(isLoaded: () => boolean, reload: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    await reload();
    if (isLoaded()) return;
    await setTimeout(100);
  }
}

import { sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { isContentModule } from './content-modules.ts';
import { forgetContent } from './read-once.ts';

/**
 * Shows a change in a content folder at once. Takes the folder’s path, the dev server, and Astro’s function to load its
 * collections again.
 */
export function watchContent(
  dir: string,
  { watcher, environments }: ViteDevServer,
  refresh: () => Promise<void>,
): void {
  watcher.add(dir);
  watcher.on('all', (_change, path) => {
    if (!path.startsWith(dir + sep)) return;
    forgetContent(dir);
    for (const { moduleGraph } of Object.values(environments))
      for (const [id, module] of moduleGraph.idToModuleMap)
        if (isContentModule(id)) moduleGraph.invalidateModule(module);
    void refresh();
  });
}

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { watchFolder } from '#content/watch-folder.ts';
import type { Environment } from '#environment.ts';
import { DESK, getDeskPath } from './addresses.ts';

/**
 * Adds the desk to `npm run dev`, and to nothing else: a build does not know its pages. Open desks are loaded anew when
 * the content changes.
 */
export function desk({ contentDir, basePath }: Environment): AstroIntegration {
  return {
    name: 'on-record:desk',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        for (const [pattern, page] of Object.entries(ROUTES))
          injectRoute({ pattern, entrypoint: new URL(page, import.meta.url), prerender: true });
      },
      'astro:server:setup': ({ server }) => reloadDesks(contentDir, server),
      'astro:server:start': ({ address, logger }) =>
        logger.info(`http://localhost:${address.port}${getDeskPath(basePath)}`),
    },
  };
}

const EXPLAINER_PAGE = fileURLToPath(new URL('pages/explainer.astro', import.meta.url));

const ROUTES = {
  [`/${DESK}`]: './pages/index.astro',
  [`/${DESK}/[explainer]`]: './pages/explainer.astro',
};

/**
 * Other pages are loaded anew only while there are no problems. Astro keeps the addresses of a page as long as it keeps
 * its module, which would leave out an explainer that is new.
 */
function reloadDesks(contentDir: string, { environments, httpServer, ws }: ViteDevServer): void {
  const reload = async () => {
    for (const { moduleGraph } of Object.values(environments)) {
      const page = moduleGraph.getModuleById(EXPLAINER_PAGE);
      if (page) moduleGraph.invalidateModule(page);
    }
    const names = await readdir(join(contentDir, 'explainers')).catch(() => []);
    // A path that ends in .html is loaded anew only where it is open.
    for (const name of ['', ...names])
      ws.send({ type: 'full-reload', path: `${getDeskPath('/', name)}index.html` });
  };
  httpServer?.once('listening', () => {
    httpServer.once('close', watchFolder(contentDir, reload));
  });
}

import type { ServerResponse } from 'node:http';
import { basename, sep } from 'node:path';
import type { HotChannelClient, Plugin, ViteDevServer } from 'vite';
import { formatProblems } from '#errors.ts';
import type { Problem } from '#errors.ts';
import { isContentModule } from '../content-modules.ts';
import { copyPictures } from '../pictures/copy-pictures.ts';
import { forgetContent, readContentOnce } from '../read-once.ts';
import { watchFolder } from '../watch-folder.ts';
import { STATE_MESSAGE, STATE_SCRIPT, writeState } from './page-state.ts';
import { makeOverlayError, writeReportPage } from './report-page.ts';
import { takeTurns } from './take-turns.ts';

/**
 * Shows changes of a content folder at once in `npm run dev`. A page is made of accepted content; while there are
 * problems, their report takes its place.
 *
 * Takes the folder’s path, that for the copies of its pictures, and which pages need no accepted content: these show the
 * problems themselves. Gives a Vite plugin.
 */
export function serveContent(
  dir: string,
  picturesDir: string,
  needsNone: (path: string) => boolean,
): Plugin {
  return {
    name: 'on-record:serve-content',
    apply: 'serve',
    // The report must be there before Astro makes pages.
    enforce: 'pre',
    // What Vite does when a file changes would take the report away.
    config: () => ({ server: { watch: { ignored: [(path) => path.startsWith(dir + sep), '**/.astro/**'] } } }),
    transform: {
      filter: { id: /\/vite\/dist\/client\/client\.mjs/ },
      handler: (code) => code + STATE_SCRIPT,
    },
    configureServer(server) {
      const { httpServer, middlewares, ws, config } = server;
      // Astro also makes servers that serve nothing, to read its configuration.
      if (!httpServer) return undefined;
      const turns = takeTurns();
      let problems: readonly Problem[] = [];
      let state = 0;

      // To each client by itself: what is sent to all while none is connected, Vite keeps for the next one, which may
      // come after the mending save.
      const tell = (client: HotChannelClient) =>
        client.send(
          problems.length > 0
            ? { type: 'error', err: makeOverlayError(problems, dir) }
            : { type: 'full-reload', path: '*' },
        );
      const exchange = () =>
        turns.exchange(async () => {
          problems = await readProblems(dir, picturesDir);
          state += 1;
          invalidateModules(server);
          if (problems.length > 0) config.logger.error(`\n${formatProblems(problems)}`);
          for (const client of ws.clients) tell(client);
        });

      ws.on(STATE_MESSAGE, ({ state: made }: { state?: string }, client: HotChannelClient) => {
        const isOld = made !== undefined && made !== String(state);
        if (isOld || problems.length > 0) tell(client);
      });
      httpServer.once('listening', () => {
        httpServer.once('close', watchFolder(dir, exchange));
        void exchange();
      });
      const answer = async (path: string, response: ServerResponse, next: () => void) => {
        const closed = Promise.withResolvers<undefined>();
        response.once('close', () => closed.resolve(undefined));
        await turns.startPage(closed.promise);
        response.setHeader(...writeState(state));
        if (problems.length > 0 && !needsNone(path)) {
          response.writeHead(500, { 'content-type': 'text/html' });
          response.end(writeReportPage(problems, dir));
        } else next();
      };
      return () => {
        middlewares.use((request, response, next) => void answer(request.url ?? '', response, next));
      };
    },
  };
}

/** Reads the folder anew. Its pictures are copied too, so that no page reads what may change meanwhile. */
async function readProblems(dir: string, picturesDir: string): Promise<readonly Problem[]> {
  forgetContent(dir);
  try {
    const { problems, pictures } = await readContentOnce(dir);
    if (problems.length === 0) await copyPictures(dir, picturesDir, pictures);
    return problems;
  } catch (error) {
    return [{ file: basename(dir), message: error instanceof Error ? error.message : String(error) }];
  }
}

function invalidateModules({ environments }: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(environments))
    for (const [id, module] of moduleGraph.idToModuleMap)
      if (isContentModule(id)) moduleGraph.invalidateModule(module);
}

import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PROJECT_DIR } from '#environment.ts';
import { serveSite } from '#build/preview/serve-site.ts';

/**
 * Serves a built site for the journeys: as it is, so that no script of it runs, and in pages of other sites. Gives the
 * addresses, and a function to stop. The folder gets one file more: the frame that is a phone in WebKit.
 */
export async function serveJourney(dir: string) {
  await writeFile(join(dir, 'engine-frame.html'), FRAME);
  const { url, stop } = await serveSite(0, dir);
  const { origin } = new URL(url);
  const plain = await serve((request, response) => {
    void fetch(`${origin}${request.url}`).then(async (answer) => {
      response.statusCode = answer.status;
      const type = answer.headers.get('Content-Type') ?? '';
      response.setHeaders(new Headers({ 'Content-Type': type, 'Content-Security-Policy': "script-src 'none'" })); // prettier-ignore
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  const parents: Served[] = [];
  const serveParent = async (body: string, library?: string) => {
    const parent = await serve((request, response) => {
      const isLibrary = request.url === '/library.js' && library;
      response.setHeader('Content-Type', isLibrary ? 'text/javascript' : 'text/html');
      if (isLibrary) void readFile(join(PROJECT_DIR, 'node_modules', library)).then((text) => response.end(text)); // prettier-ignore
      else response.end(`<!doctype html><meta charset="utf-8"><title>Parent</title><link rel="icon" href="data:,"><style>body{margin:0}</style>${body}`); // prettier-ignore
    });
    parents.push(parent);
    return parent.origin;
  };
  return {
    origin,
    withoutScript: plain.origin,
    serveParent,
    stop: async () => {
      await Promise.all([stop(), ...[plain, ...parents].map((one) => one.stop())]);
    },
  };
}

/** A frame of a size around the page `at`, both of its address. */
const FRAME = `<!doctype html><meta charset="utf-8"><title>Phone</title><style>body{margin:0}iframe{border:0;display:block}</style><body><script>
const asked = new URLSearchParams(location.search);
const frame = document.createElement('iframe');
frame.width = asked.get('width');
frame.height = asked.get('height');
frame.src = asked.get('at');
document.currentScript.replaceWith(frame);
</script>`;

async function serve(answer: RequestListener): Promise<Served> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  // Another name than that of the site, so another site.
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

type Served = { origin: string; stop: () => Promise<void> };

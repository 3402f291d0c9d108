import { listKept } from './kept-store.ts';
import type { Kept } from './kept-store.ts';
import { sayKept } from './kept-words.ts';

// The service worker, `sw.js`. It stores nothing; it answers for what a reader has asked to keep: pages when the network
// does not, files whose names change with their content at once. Everything else never passes through it.

const worker = globalThis as unknown as Worker;
const base = new URL(worker.registration.scope).pathname;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const isOurs = origin === location.origin && pathname.startsWith(base);
  if (!isOurs || request.method !== 'GET' || request.headers.has('range')) return;
  const path = pathname.slice(base.length);
  if (path.startsWith('_astro/'))
    event.respondWith(findFile(pathname).then((file) => file ?? fetch(request)));
  else if (request.destination === 'style')
    event.respondWith(
      fetch(request).catch(async (error: unknown) => fail(await findFile(pathname), error)),
    );
  else if (request.destination === 'document' && !path.startsWith('embed/'))
    event.respondWith(
      fetch(request).catch(async (error: unknown) => fail(await findPage(pathname), error)),
    );
});

async function findFile(path: string): Promise<Response | undefined> {
  for (const { cache } of await listKept(base)) {
    const file = await cache.match(path);
    if (file) return file;
  }
  return undefined;
}

/** A kept page, or one that says what is kept; undefined if nothing is. The query is no part of an address. */
async function findPage(path: string): Promise<Response | undefined> {
  const all = await listKept(base);
  for (const kept of all) {
    const page = await kept.cache.match(path);
    if (page) return addNotice(page, kept, kept.list.words.offline, 200);
  }
  const near = all.find(({ list }) => path.startsWith(`${base}${list.id}/`)) ?? all[0];
  const page = near && (await near.cache.match(near.list.page));
  return page && addNotice(page, near, near.list.words.missing, 503);
}

/** Says on top of the page, in its HTML, that there is no connection, so that this needs no script and moves nothing. */
async function addNotice(page: Response, { list }: Kept, text: string, status: number) {
  const said = `${escape(sayKept(text, list))} <a href="${escape(list.page)}">${escape(list.words.about)}</a>`;
  const notice = `<p class="wrap type-label kept" role="note">${said}</p>`;
  const html = await page.text();
  return new Response(
    html.replace(/<main\b[^>]*>/, (main) => main + notice),
    { status, headers: page.headers },
  );
}

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Without an answer the browser is to say what is wrong, as it would without a worker. */
function fail(answer: Response | undefined, error: unknown): Response {
  if (answer) return answer;
  throw error;
}

/** The part of https://w3c.github.io/ServiceWorker/ that is needed; the types of workers exclude those of pages. */
type Worker = {
  registration: ServiceWorkerRegistration;
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: (type: string, listen: (event: WorkerEvent) => void) => void;
};
type WorkerEvent = {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
  waitUntil: (work: Promise<unknown>) => void;
};

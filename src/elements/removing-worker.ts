import { removeCopies } from './kept-store.ts';

// Takes the place of the service worker, `sw.js`, to end it: removes all that was kept and then itself. It answers for
// nothing, so pages come from the network again.

const worker = globalThis as unknown as Worker;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
  await removeCopies(new URL(worker.registration.scope).pathname);
  await worker.registration.unregister();
}

type Worker = {
  registration: ServiceWorkerRegistration;
  skipWaiting: () => Promise<void>;
  addEventListener: (
    type: string,
    listen: (event: { waitUntil: (work: Promise<unknown>) => void }) => void,
  ) => void;
};

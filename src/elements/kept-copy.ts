import { renewExplainer } from './keep-explainer.ts';
import { listKept } from './kept-store.ts';
import { sayKept } from './kept-words.ts';

// Loaded only where the service worker is at work, so only for readers who keep something.

void renewKept(
  new URL('.', navigator.serviceWorker.controller?.scriptURL ?? location.href).pathname,
);

/**
 * On a page of a kept explainer that came from the network: brings the copy up to date and says at the end of the page
 * of which day it is. On a kept page the worker has said so, and the page for offline says it itself.
 */
async function renewKept(base: string): Promise<void> {
  const find = async () =>
    (await listKept(base)).find(({ list }) => location.pathname.startsWith(`${base}${list.id}/`));
  const kept = await find();
  if (!kept || document.querySelector('.kept, keep-offline')) return;
  const line = document.createElement('p');
  line.className = 'wrap type-label';
  line.setAttribute('role', 'status');
  document.querySelector('main')?.append(line);
  const isNew = await renewExplainer(base, kept).catch(() => false);
  const { list } = (await find()) ?? kept;
  const link = document.createElement('a');
  link.href = list.page;
  link.textContent = list.words.about;
  line.append(sayKept(isNew ? list.words.renewed : list.words.kept, list), ' ', link);
}

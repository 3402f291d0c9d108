import { forgetExplainer, keepExplainer, renewExplainer } from './keep-explainer.ts';
import { loadKeptList } from './kept-list.ts';
import type { KeptList } from './kept-list.ts';
import { listKept } from './kept-store.ts';
import type { MarkedList } from './kept-store.ts';
import { sayKept } from './kept-words.ts';
import { makeButton } from './make-button.ts';

/**
 * A button that keeps an explainer on this device, or forgets it, with what is kept and of which day. It stays empty where
 * there are no service workers, and where the site has no list for it.
 */
class KeepOffline extends HTMLElement {
  #worker = this.dataset['worker'] ?? '';
  #base = new URL('.', new URL(this.#worker, location.origin)).pathname;
  #page = this.dataset['page'] ?? '';
  #state = document.createElement('p');
  #act = document.createElement('p');
  #others = document.createElement('ul');

  connectedCallback(): void {
    if (this.firstChild || !('serviceWorker' in navigator)) return;
    this.#state.setAttribute('role', 'status');
    this.append(this.#state, this.#act, this.#others);
    void this.#open();
  }

  async #open(): Promise<void> {
    const kept = (await listKept(this.#base)).find(({ list }) => list.page === this.#page);
    if (!kept) return this.#show(await loadKeptList(this.#base, this.#page).catch(() => undefined));
    await this.#show(kept.list);
    const isNew = await renewExplainer(this.#base, kept).catch(() => undefined);
    if (isNew !== undefined) await this.#show(kept.list, isNew ? 'renewed' : 'kept');
  }

  /** Says what is kept of the explainer now; `text` is said instead of it. */
  async #show(list?: KeptList, text?: Said): Promise<void> {
    const all = (await listKept(this.#base)).map((kept) => kept.list);
    const kept = all.find(({ page }) => page === this.#page);
    const shown = kept ?? list;
    this.#others.replaceChildren(
      ...all.filter((other) => other !== kept).map((other) => makeOther(other)),
    );
    if (!shown) return;
    const { words } = shown;
    this.#say(shown, text ?? (kept ? 'kept' : undefined));
    this.#act.replaceChildren(
      kept
        ? makeButton(words.forget, () => void this.#forget(kept))
        : makeButton(sayKept(words.keep, shown), () => void this.#keep(shown)),
    );
  }

  async #keep(list: KeptList): Promise<void> {
    this.#act.replaceChildren();
    try {
      await navigator.serviceWorker.register(this.#worker, { updateViaCache: 'none' });
      await keepExplainer(this.#base, list, (done, of) => {
        this.#act.textContent = `${list.words.keeping} ${Math.floor((100 * done) / of)} %`;
      });
      await navigator.serviceWorker.ready;
      await this.#show(list);
    } catch (error) {
      // Nothing is left of it, and no worker if nothing else is kept.
      await forgetExplainer(this.#base, list.id).catch(() => undefined);
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      await this.#show(list, isFull ? 'full' : 'failed');
    }
    this.querySelector('button')?.focus();
  }

  async #forget(list: MarkedList): Promise<void> {
    await forgetExplainer(this.#base, list.id);
    await this.#show(list, 'forgotten');
    this.querySelector('button')?.focus();
  }

  #say(list: KeptList, text?: Said): void {
    this.#state.textContent = text ? sayKept(list.words[text], list) : '';
  }
}

/** Another explainer that is kept on this device: its page for offline. */
function makeOther(list: MarkedList): HTMLElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = list.page;
  link.lang = list.language;
  link.textContent = list.title;
  row.append(link, ` (${sayKept('{size}, {date}', list)})`);
  return row;
}

type Said = 'kept' | 'renewed' | 'forgotten' | 'full' | 'failed';

if (!customElements.get('keep-offline')) customElements.define('keep-offline', KeepOffline);

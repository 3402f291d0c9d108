import { getPart } from './get-part.ts';
import { hasWords } from './marked-text.ts';
import { fillList } from './result-list.ts';
import { addVolumes, loadIndex, searchIndex } from './search-index.ts';
import { isKeyOn, keepKey } from './search-key.ts';
import { moveInList } from './search-moves.ts';
import type { Words } from '#i18n/en.ts';
import { sayCount } from './say.ts';
import { makeResult } from './search-result.ts';

// Number of results per step; maximum length of a query; milliseconds after the last key before address and count are
// updated.
const [STEP, LONGEST, PAUSE] = [20, 200, 300];

/**
 * The search: shows results while typing, and keeps the query and filters in the address. The index is loaded when the
 * form is first used. Without a query, or if the index cannot be loaded, the list of everything stays.
 */
export class SiteSearch extends HTMLElement {
  #form = getPart(this, 'form', HTMLFormElement);
  #field = getPart(this, '[type=search]', HTMLInputElement);
  #key = getPart(this, '[type=checkbox]', HTMLInputElement);
  #status = getPart(this, '[role=status]', HTMLElement);
  #list = getPart(this, 'ol', HTMLOListElement);
  #all = getPart(this, '.all', HTMLElement);
  #further = getPart(this, '.further', HTMLButtonElement);
  /** On a large site only the newest explainers are searched at first. */
  #earlier = this.querySelector<HTMLButtonElement>('.earlier');
  #folder = this.dataset['index'] ?? '';
  #words = JSON.parse(this.dataset['words'] ?? '{}') as SearchWords;
  #turn = 0;
  #shown = STEP;
  #pause = 0;

  connectedCallback(): void {
    this.#restore();
    this.#form.addEventListener('focusin', () => void loadIndex(this.#folder).catch(() => {}));
    this.#form.addEventListener('input', ({ target }) => {
      if (target === this.#key) keepKey(this.#key.checked);
      else this.#start();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#start();
    });
    this.#further.addEventListener('click', () => void this.#showFurther());
    this.#earlier?.addEventListener('click', () => void this.#addEarlier());
    this.addEventListener('keydown', (event) => moveInList(event, this.#field, this.#list));
    if (!this.#query && this.#chosen.length === 0) return;
    // On a phone the on-screen keyboard would cover the results.
    if (matchMedia('(hover: hover)').matches) this.#field.focus();
    this.#start();
  }

  get #query(): string {
    return this.#field.value.slice(0, LONGEST).trim();
  }

  get #chosen(): [name: string, value: string][] {
    const selects = [...this.querySelectorAll('select')];
    return selects.flatMap(({ name, value }) => (value ? [[name, value]] : []));
  }

  /** Keeps what was typed before the script loaded. Only filter values that exist among the options have an effect. */
  #restore(): void {
    const wanted = new URLSearchParams(location.search);
    this.#field.value ||= (wanted.get('q') ?? '').slice(0, LONGEST);
    for (const select of this.querySelectorAll('select')) {
      const value = wanted.get(select.name) ?? '';
      if ([...select.options].some((option) => option.value === value)) select.value = value;
    }
    this.#key.checked = isKeyOn();
  }

  #start(): void {
    this.#shown = STEP;
    clearTimeout(this.#pause);
    void this.#search().then((said) => {
      if (said !== undefined) this.#pause = window.setTimeout(() => this.#settle(said), PAUSE);
    });
  }

  /** Gives the announcement for the results, or undefined if another search has begun. */
  async #search(): Promise<string | undefined> {
    const turn = ++this.#turn;
    const [query, filters] = [this.#query, Object.fromEntries(this.#chosen)];
    if (query ? !hasWords(query) : this.#chosen.length === 0) {
      this.#listAll();
      return query && this.#words.noWord;
    }
    try {
      const { count, found } = await searchIndex(this.#folder, query, filters, this.#shown);
      if (turn !== this.#turn) return undefined;
      // If nothing is found, the reader can still browse the full list.
      this.#all.hidden = count > 0;
      this.#further.hidden = found.length >= count;
      if (this.#earlier) this.#earlier.hidden = false;
      const template = getPart(this, 'template', HTMLTemplateElement);
      const results = found.map(async (one) =>
        makeResult(template, await one, query, this.#words.quotationMarks),
      );
      const isShown = await fillList(this.#list, results, () => turn === this.#turn);
      return isShown ? sayCount(this.#words.results, count) : undefined;
    } catch {
      if (turn !== this.#turn) return undefined;
      this.#listAll();
      return this.#words.lost;
    }
  }

  #listAll(): void {
    this.#list.replaceChildren();
    this.#all.hidden = false;
    this.#further.hidden = true;
    if (this.#earlier) this.#earlier.hidden = true;
  }

  async #addEarlier(): Promise<void> {
    try {
      await addVolumes(this.#folder, Number(this.dataset['earlier']));
      this.#earlier?.remove();
      this.#earlier = null;
      this.#field.focus();
      this.#start();
    } catch {
      this.#status.textContent = this.#words.lost;
    }
  }

  async #showFurther(): Promise<void> {
    const first = this.#shown;
    this.#shown += STEP;
    await this.#search();
    this.#list.children[first]?.querySelector('a')?.focus();
  }

  #settle(said: string): void {
    this.#status.textContent = said;
    const address = new URL(location.href);
    const kept = [['q', this.#query], ...this.#chosen].filter(([, value]) => value);
    address.search = new URLSearchParams(kept).toString();
    history.replaceState(history.state, '', address);
  }
}

/** The search's own texts, which no other page needs. */
type SearchWords = Pick<Words['search'], 'results' | 'noWord' | 'lost'> &
  Pick<Words, 'quotationMarks'>;

if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);

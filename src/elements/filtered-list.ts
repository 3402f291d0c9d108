/**
 * Keeps a list's filter in the address (`?actor=…&question=…`), so that a filtered view can be shared, and says how
 * many entries are shown. The filtering itself is CSS and works without script.
 */
export class FilteredList extends HTMLElement {
  connectedCallback(): void {
    this.#restore();
    this.addEventListener('change', () => this.#update());
    // Checked from the address, or by the change that loaded this script.
    if (this.#checked.length > 0) this.#update();
  }

  get #checked(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.filters input:checked')].filter(
      ({ value }) => value,
    );
  }

  /** Only values that exist among the buttons have an effect. */
  #restore(): void {
    const wanted = new URLSearchParams(location.search);
    for (const input of this.querySelectorAll<HTMLInputElement>('.filters input')) {
      if (input.value && wanted.get(input.name) === input.value) input.checked = true;
    }
  }

  #update(): void {
    const address = new URL(location.href);
    for (const { name } of this.querySelectorAll<HTMLInputElement>('.filters input'))
      address.searchParams.delete(name);
    for (const { name, value } of this.#checked) address.searchParams.set(name, value);
    history.replaceState(history.state, '', address);
    this.#announce();
  }

  /** Counts by the attributes that the filter's rules use, which needs no layout. */
  #announce(): void {
    const count = this.querySelector<HTMLElement>('.count');
    if (!count) return;
    const checked = this.#checked;
    const entries = [...this.querySelectorAll<HTMLElement>('.entry, .quote')];
    const shown = entries.filter(({ dataset }) =>
      checked.every(({ name, value }) => (dataset[name] ?? '').split(' ').includes(value)),
    );
    count.textContent = (count.dataset['text'] ?? '')
      .replace('{n}', String(shown.length))
      .replace('{all}', String(entries.length));
  }
}

if (!customElements.get('filtered-list')) customElements.define('filtered-list', FilteredList);

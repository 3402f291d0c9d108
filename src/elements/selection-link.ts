import { say } from './say.ts';
import { getSelectedRange, setSource } from './selected-range.ts';
import { copyTextLink } from './text-link.ts';

/**
 * Offers “Copy link to this text” below a selection in the page's main part, and says so when there is no link to these
 * words alone. Translated words get no link, because the page does not contain them.
 */
class SelectionLink extends HTMLElement {
  #button = document.createElement('button');
  #waiting = 0;

  connectedCallback(): void {
    if (this.firstChild) return;
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    this.#button.type = 'button';
    this.#button.textContent = say('copyLink');
    this.hidden = true;
    this.append(this.#button, status);
    // Otherwise pressing the button would clear the selection.
    this.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#button.addEventListener('click', () => this.#copy(status));
    document.addEventListener('mousedown', (event) => {
      // A share link has a link to the selected words in its menu.
      if ((event.target as Element).closest('share-link') && getSelectedRange())
        event.preventDefault();
    });
    document.addEventListener('selectionchange', () => {
      clearTimeout(this.#waiting);
      this.#waiting = window.setTimeout(() => this.#follow(status), 150);
    });
    // Handles the selection that loaded this script.
    this.#follow(status);
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.hidden = true;
    });
  }

  #follow(status: Element): void {
    const range = getSelectedRange();
    this.hidden = !range;
    if (!range) return;
    status.textContent = '';
    this.#button.hidden = false;
    const box = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
    const room = document.documentElement.clientWidth - this.offsetWidth - 8;
    this.style.left = `${Math.max(8, Math.min(box.left, room)) + scrollX}px`;
    this.style.top = `${box.bottom + scrollY + 8}px`;
  }

  #copy(status: Element): void {
    const range = getSelectedRange();
    if (!range) return;
    copyTextLink(range, status);
    this.#button.hidden = true;
  }
}

/** Starts offering links. Takes the original words of the page's main part. */
export function offerLinks(source: string): void {
  setSource(source);
  if (!customElements.get('selection-link')) customElements.define('selection-link', SelectionLink);
}

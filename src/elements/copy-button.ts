import { say } from './say.ts';

/**
 * A button that copies `data-text`, or the text of the element with the id `data-from`, and says “Copied”. If the
 * clipboard is not allowed, it selects the text instead and says so.
 */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = say('copy');
    button.setAttribute('aria-label', this.dataset['label'] ?? say('copy'));
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    this.append(button, status);
    this.dataset['answer'] = say('copied');
    button.addEventListener('click', () => void this.#copy(status));
    // The button is back when the reader goes on.
    button.addEventListener('blur', () => status.replaceChildren());
  }

  async #copy(status: HTMLElement): Promise<void> {
    const source = document.getElementById(this.dataset['from'] ?? '');
    // Only what is shown, since a choice may hide a part of a code.
    const text = this.dataset['text'] ?? source?.innerText ?? '';
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = say('copied');
    } catch {
      const selected = source ?? this.previousElementSibling;
      if (selected) getSelection()?.selectAllChildren(selected);
      status.textContent = say('selected');
    }
  }
}

if (!customElements.get('copy-button')) customElements.define('copy-button', CopyButton);

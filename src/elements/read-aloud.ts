import { addReadingStyles } from './reading-styles.ts';
import { say } from './say.ts';

/** “Listen”: opens the bar that reads the page aloud. Loaded only if the device has a voice for the page’s language. */
class ReadAloud extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = say('listen');
    let bar: HTMLElement | undefined;
    const open = async () => {
      const { openReadingBar } = await import('./reading-bar.ts');
      if (bar?.isConnected) bar.querySelector('button')?.focus();
      else bar = openReadingBar(document.documentElement.lang, () => button.focus());
    };
    button.addEventListener('click', () => void open());
    this.append(button);
  }
}

if (!customElements.get('read-aloud')) {
  addReadingStyles();
  customElements.define('read-aloud', ReadAloud);
}

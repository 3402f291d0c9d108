import { say } from './say.ts';
import { remember } from './device-memory.ts';

const THEMES = ['system', 'light', 'dark'] as const;

/**
 * Three words to choose a theme with; the choice is stored on the device. Without script the system's theme applies.
 */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', say('theme'));
    for (const theme of THEMES) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = say(theme);
      button.addEventListener('click', () => this.#choose(theme));
      this.append(button);
    }
    this.#show();
  }

  #choose(theme: string): void {
    const chosen = theme === 'system' ? '' : theme;
    document.documentElement.dataset['theme'] = chosen;
    remember('theme', chosen || undefined);
    this.#show();
  }

  #show(): void {
    const current = document.documentElement.dataset['theme'] || 'system';
    for (const [index, button] of [...this.querySelectorAll('button')].entries())
      button.setAttribute('aria-pressed', String(THEMES[index] === current));
  }
}

if (!customElements.get('theme-choice')) customElements.define('theme-choice', ThemeChoice);

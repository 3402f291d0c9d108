import { recall, remember } from './device-memory.ts';
import { say, sayChanged } from './say.ts';

/**
 * Says which sections have changed since the reader's last visit. It stores the versions that were read, from
 * `data-version`, on the device; nothing is sent.
 */
export class ReadingMemory extends HTMLElement {
  connectedCallback(): void {
    const sections = [...document.querySelectorAll<HTMLElement>('.section[data-version]')];
    const versions = Object.fromEntries(
      sections.map(({ id, dataset }) => [id, dataset['version'] ?? '']),
    );
    const key = `read ${location.pathname}`;
    const before = parse(recall(key, STORED));
    remember(key, JSON.stringify(versions));
    const changed = sections.filter(({ id }) => before && before[id] !== versions[id]);
    if (changed.length > 0) this.#show(changed);
  }

  #show(changed: readonly HTMLElement[]): void {
    const text = document.createElement('p');
    text.textContent = `${sayChanged(changed.length)} `;
    for (const [index, section] of changed.entries()) {
      const link = document.createElement('a');
      link.href = `#${section.id}`;
      link.textContent = section.querySelector('h1, h2')?.textContent ?? '';
      text.append(index > 0 ? ', ' : '', link);
    }
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = say('dismiss');
    close.addEventListener('click', () => this.replaceChildren());
    this.setAttribute('role', 'status');
    this.replaceChildren(text, close);
  }
}

const parse = (text?: string) =>
  text === undefined ? undefined : (JSON.parse(text) as Record<string, string>);

/** Only the format written here: `{"the-vote":"1f0a9c"}`. */
const VERSION = '"[\\w-]+":"[\\da-f]+"';
const STORED = new RegExp(`^{${VERSION}(,${VERSION})*}$`);

if (!customElements.get('reading-memory')) customElements.define('reading-memory', ReadingMemory);

import { recall, remember } from './device-memory.ts';
import { say } from './say.ts';

const REMEMBERED = 'mastodon-server';

/**
 * Shares `data-text` on the reader's own Mastodon server. It asks for the server once, keeps it on the device and sends
 * it nowhere. Only a plain host name is accepted.
 */
export class MastodonShare extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const form = document.createElement('form');
    const label = document.createElement('label');
    const input = document.createElement('input');
    const button = document.createElement('button');
    label.textContent = `${say('server')} `;
    input.placeholder = 'mastodon.example';
    input.autocapitalize = 'none';
    input.spellcheck = false;
    input.required = true;
    input.value = recall(REMEMBERED, HOST) ?? '';
    button.textContent = say('shareOn');
    label.append(input);
    form.append(label, ' ', button);
    this.append(form);
    input.addEventListener('input', () => input.setCustomValidity(''));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#open(input);
    });
  }

  #open(input: HTMLInputElement): void {
    const host = getHost(input.value);
    if (host === undefined) {
      input.setCustomValidity(say('serverName'));
      input.reportValidity();
      return;
    }
    remember(REMEMBERED, host);
    const text = encodeURIComponent(this.dataset['text'] ?? '');
    open(`https://${host}/share?text=${text}`, '_blank', 'noreferrer');
  }
}

/** Gives the host for `@name@host`, `https://host/…` and `host`; undefined for anything else. */
function getHost(written: string): string | undefined {
  const host = written
    .trim()
    .toLowerCase()
    .replace(/^https:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^.*@/, '');
  return HOST.test(host) ? host : undefined;
}

const HOST = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u;

if (!customElements.get('mastodon-share')) customElements.define('mastodon-share', MastodonShare);

/**
 * Tells each frame in a preview the height that its code states, and that of its card, as the listener in our code does
 * in another page. The style decides which of them the frame uses.
 */
class EmbedPreview extends HTMLElement {
  connectedCallback(): void {
    addEventListener('message', this);
    for (const { style, dataset } of this.querySelectorAll('iframe'))
      if (dataset['height']) style.setProperty('--plain', dataset['height']);
  }

  disconnectedCallback(): void {
    removeEventListener('message', this);
  }

  handleEvent({ source, data }: MessageEvent<unknown>): void {
    const frame = [...this.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
    const [height] = Object.values((data as Sent)?.['datawrapper-height'] ?? {});
    if (frame && typeof height === 'number') frame.style.setProperty('--fitting', `${height}px`);
  }
}

if (!customElements.get('embed-preview')) customElements.define('embed-preview', EmbedPreview);

type Sent = { 'datawrapper-height'?: Record<string, unknown> | null } | null;

export {};

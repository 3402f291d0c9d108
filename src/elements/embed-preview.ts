/**
 * Gives each frame in a preview the height of its card, as the listener in our code does in another page. The style
 * decides whether the frame uses it.
 */
class EmbedPreview extends HTMLElement {
  connectedCallback(): void {
    addEventListener('message', this);
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

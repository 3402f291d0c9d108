/**
 * A link that shares what it leads to: the system's share sheet where there is one, else the address is copied, else
 * it is shown, selected, to be copied by hand. Without script, and with a modifier key, it stays a link.
 */
class ShareLink extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void this.#share(link);
    });
  }

  async #share({ href, lastElementChild }: HTMLAnchorElement): Promise<void> {
    const title = lastElementChild?.textContent.trim() || document.title;
    if ('share' in navigator) {
      try {
        await navigator.share({ title, url: href });
        return;
      } catch (error) {
        // The reader closed the sheet.
        if (error instanceof DOMException && error.name === 'AbortError') return;
      }
    }
    try {
      await navigator.clipboard.writeText(href);
      this.#say('Link copied');
    } catch {
      this.#show(href);
    }
  }

  #say(words: string): void {
    this.#getStatus().textContent = words;
  }

  #show(address: string): void {
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = address;
    field.setAttribute('aria-label', 'Link');
    this.#getStatus().replaceChildren(field);
    field.select();
  }

  /** Made when it is needed: a page has a share link for every heading, quote and entry. */
  #getStatus(): Element {
    const present = this.querySelector('[role=status]');
    if (present) return present;
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    this.append(status);
    return status;
  }
}

if (!customElements.get('share-link')) customElements.define('share-link', ShareLink);

import { say } from './say.ts';

/**
 * Marks the section being read in the table of contents inside this element. On a narrow window it also adds a
 * disclosure at the bottom that names the section and opens the contents.
 */
export class CurrentSection extends HTMLElement {
  #bar = document.createElement('details');
  #name = document.createElement('summary');

  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const targets = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
    this.#makeBar();
    const inView = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) inView.add(target);
          else inView.delete(target);
        const current = targets.findLast((target) => inView.has(target));
        this.#mark(links.find((link) => link.hash.slice(1) === current?.id));
      },
      // The section that crosses a line a quarter down the viewport is the one being read.
      { rootMargin: '-25% 0px -75% 0px' },
    );
    for (const target of targets) observer.observe(target);
  }

  #mark(current: HTMLAnchorElement | undefined): void {
    this.querySelector('[aria-current]')?.removeAttribute('aria-current');
    current?.setAttribute('aria-current', 'true');
    this.#bar.hidden = !current;
    this.#name.textContent = `${say('contents')}: ${current?.textContent.trim().replace(/\s+/g, ' ') ?? ''}`;
  }

  /** A copy of the list, without its heading; clicking a link closes it. */
  #makeBar(): void {
    this.#bar.className = 'contents-bar type-list';
    this.#bar.hidden = true;
    this.#bar.append(this.#name);
    for (const list of this.querySelectorAll('ol, ul')) this.#bar.append(list.cloneNode(true));
    this.#bar.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLAnchorElement) this.#bar.open = false;
    });
    this.after(this.#bar);
  }
}

if (!customElements.get('current-section'))
  customElements.define('current-section', CurrentSection);

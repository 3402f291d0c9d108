import { cutMarks } from './cut-marks.ts';
import { say } from './say.ts';
import { isTranslated } from './translated.ts';

/** A selection shorter than this is probably not meant to be shared. */
const SHORTEST = 3;

/**
 * Offers “Copy link to this text” below a selection in the page's main part. The link is the address of the section's
 * own page with a text fragment (https://wicg.github.io/scroll-to-text-fragment/), so that services show a card for it
 * and browsers highlight the words. Translated words get no link, because the page does not contain them. The code that
 * makes the fragment is loaded on demand.
 */
class SelectionLink extends HTMLElement {
  /** The words of the main part before anything changes them. */
  static source = '';
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
    this.#button.addEventListener('click', () => void this.#copy(status));
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

  async #copy(status: Element): Promise<void> {
    const range = getSelectedRange();
    if (!range) return;
    const address = await getAddress(range);
    try {
      await navigator.clipboard.writeText(address);
      status.textContent = say('linkCopied');
    } catch {
      const field = document.createElement('input');
      field.readOnly = true;
      field.value = address;
      field.setAttribute('aria-label', say('link'));
      status.replaceChildren(field);
      field.select();
    }
    this.#button.hidden = true;
  }
}

function getSelectedRange(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.toString().trim().length < SHORTEST)
    return undefined;
  const range = selection.getRangeAt(0);
  const isOurs = document.querySelector('main')?.contains(range.commonAncestorContainer);
  return isOurs && !isTranslated(range, SelectionLink.source) ? range : undefined;
}

/** If the words are not unique on the page, gives the address alone. */
async function getAddress(range: Range): Promise<string> {
  const { generateFragmentFromRange } =
    await import('text-fragments-polyfill/dist/fragment-generation-utils.js');
  const { fragment } = generateFragmentFromRange(cutMarks(range));
  const page = getPage(range);
  if (!fragment) return page;
  const { prefix, textStart, textEnd, suffix } = fragment;
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(textStart),
    textEnd && encode(textEnd),
    suffix && `-${encode(suffix)}`,
  ];
  return `${page}#:~:text=${parts.filter(Boolean).join(',')}`;
}

function getPage({ commonAncestorContainer: node }: Range): string {
  const element = node instanceof Element ? node : node.parentElement;
  const own = element?.closest('.section')?.querySelector<HTMLAnchorElement>('header share-link a');
  return own?.href ?? location.origin + location.pathname;
}

/** A hyphen is a separator in a text fragment, so it is escaped. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/** Starts offering links. Takes the original words of the page's main part. */
export function offerLinks(source: string): void {
  SelectionLink.source = source;
  if (!customElements.get('selection-link')) customElements.define('selection-link', SelectionLink);
}

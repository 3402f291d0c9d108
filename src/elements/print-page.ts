/** Makes the button in it print the page. Until its script is there the element is not shown (PrintLinks.astro). */
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => window.print());
  }
}

if (!customElements.get('print-page')) customElements.define('print-page', PrintPage);

// On paper nothing is folded away. Browsers that style the content of a disclosure need no script for it (print.css).
const opened = new Set<HTMLDetailsElement>();
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details:not([open])'))
    opened.add(details);
  for (const details of opened) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of opened) details.open = false;
  opened.clear();
});

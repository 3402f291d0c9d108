/** Makes the button in it print the page. Until its script is there the element is not shown (PrintLinks.astro). */
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => window.print());
  }
}

if (!customElements.get('print-page')) customElements.define('print-page', PrintPage);

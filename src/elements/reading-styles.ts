/** Styles for reading aloud, added only if there is a voice. A constructed stylesheet needs no hash in the CSP. */
const CSS = `
read-aloud button {
  min-block-size: 1.5rem;
  margin-inline: 0.75rem;
}
.reading-bar {
  position: fixed;
  inset: auto 0 0;
  z-index: 9;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0 1rem;
  padding: 0.5rem var(--edge);
  border-block-start: 1px solid var(--color-ink);
  background: var(--color-ground);
}
.reading-bar select {
  font: inherit;
  color: inherit;
  border: 1px solid var(--color-rule-strong);
  background: var(--color-ground);
}
.reading-bar > :last-child {
  margin-inline-start: auto;
}
html:has(.reading-bar) {
  scroll-padding-block-end: 6rem;
}
[data-read] {
  background: var(--color-accent-ground);
  box-shadow: 0 0 0 0.375rem var(--color-accent-ground);
}
@media (forced-colors: active) {
  [data-read] {
    outline: 2px solid;
  }
}
@media print {
  read-aloud,
  .reading-bar {
    display: none !important;
  }
  [data-read] {
    background: none;
    box-shadow: none;
  }
}`;

/** Adds the styles to the page. */
export function addReadingStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  document.adoptedStyleSheets.push(sheet);
}

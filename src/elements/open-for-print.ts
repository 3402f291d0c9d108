/**
 * On paper nothing is folded away. Loaded only by browsers that cannot style the content of a disclosure; for others
 * print.css opens it.
 */
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

export {};

/**
 * The rules that filter a list by its checked radio buttons, without script.
 *
 * Takes the filters by name, each with its ids, which their schema restricts to plain words. A name is used in
 * `data-<name>` attributes (ids separated by spaces) and in the ids of the buttons (`<name>-<id>`). Gives CSS: what has
 * another id is gone, and so is each phase, day and lane in which nothing is left; a bar leaves its place empty. In print
 * nothing is hidden.
 */
export function getFilterStyles(filters: Readonly<Record<string, readonly string[]>>): string {
  const rules = Object.entries(filters).flatMap(([name, ids]) =>
    ids.map((id) => {
      const without = `:not(:has([data-${name}~="${id}"]))`;
      // One selector a class, since browsers try an `:is()` on every element of the page.
      const emptied = ['.phase', '.day', 'tbody'].map((part) => part + without).join(',');
      return `.filters:has(#${name}-${id}:checked)~.filtered{[data-${name}]:not([data-${name}~="${id}"]),${emptied}{display:none}.span${without}{visibility:hidden}}`;
    }),
  );
  return rules.length === 0 ? '' : `@media screen{${rules.join('\n')}}\n`;
}

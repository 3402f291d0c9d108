/**
 * The rules that filter a list by its checked radio buttons alone, without script.
 *
 * Takes what can be filtered by: names as they stand in `data-<name>` attributes (ids, separated by spaces) and in
 * the ids of the buttons (`<name>-<id>`), each with its ids, which are plain words by their schema. Gives CSS.
 * On paper everything stays.
 */
export function getFilterStyles(filters: Readonly<Record<string, readonly string[]>>): string {
  const rules = Object.entries(filters).flatMap(([name, ids]) =>
    ids.map(
      (id) =>
        `.filters:has(#${name}-${id}:checked) ~ .filtered [data-${name}]:not([data-${name}~="${id}"])`,
    ),
  );
  return rules.length === 0 ? '' : `@media screen{${rules.join(',\n')}{display:none}}\n`;
}

/** The item with this id. `noun` names the kind of item in errors. Throws an Error if there is none. */
export function getById<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  noun = 'item',
): Item {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`There is no ${noun} \`${id}\`.`);
  return found;
}

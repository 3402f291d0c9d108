/** The item with this id. Throws an Error if there is none. */
export function getById<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`There is no \`${id}\`.`);
  return found;
}

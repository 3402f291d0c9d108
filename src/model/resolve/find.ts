/**
 * Makes a function that gives the item with an id. `noun` is what the items are.
 * The function throws an Error that names an id of no item.
 */
export function createFind<Item extends { id: string }>(
  items: readonly Item[],
  noun: string,
): (id: string) => Item {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`There is no ${noun} \`${id}\`.`);
    return found;
  };
}

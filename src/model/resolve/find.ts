/**
 * Makes a function that gives the item with an id. `noun` names the kind of item in errors. The function throws an
 * Error for an unknown id.
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

/** Filters items with an asynchronous test, one at a time so that few files are open at once. Keeps their order. */
export async function filterInTurn<Item>(
  items: readonly Item[],
  isWanted: (item: Item) => Promise<boolean>,
) {
  const wanted: Item[] = [];
  for (const item of items) if (await isWanted(item)) wanted.push(item);
  return wanted;
}

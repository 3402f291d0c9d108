/** The items that are to stay, in their order; one is asked after the other, so that few files are open at a time. */
export async function filterInTurn<Item>(
  items: readonly Item[],
  isWanted: (item: Item) => Promise<boolean>,
) {
  const wanted: Item[] = [];
  for (const item of items) if (await isWanted(item)) wanted.push(item);
  return wanted;
}

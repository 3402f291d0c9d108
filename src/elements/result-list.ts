/**
 * Puts each item in its place as soon as it is there, so that the first does not wait for the last, and takes away
 * what is left of an earlier list. Stops when `isWanted` says so; gives false then. Rejects with the first that does.
 */
export async function fillList(
  list: Element,
  items: readonly Promise<Element>[],
  isWanted: () => boolean,
): Promise<boolean> {
  // A rejection that nobody comes to await is no error.
  void Promise.allSettled(items);
  for (const [index, promise] of items.entries()) {
    const item = await promise;
    if (!isWanted()) return false;
    const present = list.children[index];
    if (present) present.replaceWith(item);
    else list.append(item);
  }
  if (!isWanted()) return false;
  for (const old of [...list.children].slice(items.length)) old.remove();
  return true;
}

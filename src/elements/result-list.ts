/**
 * Puts each item in its place as soon as it is ready, so that the first does not wait for the last, then removes what
 * is left of an earlier list. Stops and gives false when `isWanted` returns false. Rejects with the first item that
 * rejects.
 */
export async function fillList(
  list: Element,
  items: readonly Promise<Element>[],
  isWanted: () => boolean,
): Promise<boolean> {
  // Avoids unhandled rejections of items that are never awaited.
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

/** The arrow keys move the focus from the field through the links of a list and back; Escape returns to the field. */
export function moveInList(event: KeyboardEvent, field: HTMLElement, list: HTMLElement): void {
  const stops = [field, ...list.querySelectorAll<HTMLElement>('a')];
  const at = stops.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const next = { ArrowDown: stops[at + 1], ArrowUp: stops[at - 1], Escape: at > 0 ? field : null };
  const stop = next[event.key as keyof typeof next];
  if (!stop) return;
  event.preventDefault();
  // Otherwise the same Escape would also leave the field.
  event.stopPropagation();
  stop.focus();
}

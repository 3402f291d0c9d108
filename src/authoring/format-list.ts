/** A title with items below it, as text for a terminal; nothing without items. */
export const formatList = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `${title}\n${items.map((item) => `  - ${item}`).join('\n')}`;

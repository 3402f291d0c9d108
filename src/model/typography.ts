const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const BINDINGS: readonly RegExp[] = [
  new RegExp(`(\\d{1,2}) (?=(?:${MONTHS})\\b)`, 'g'),
  /\b(Mrs?|Ms|Dr) (?=\p{Lu})/gu,
  /\b(Sources?) (?=\d)/g,
];

/**
 * Joins what must stay on one line with a no-break space: day and month, Mr and name, “Source” and its number.
 * For our own sentences only: words people are quoted with keep their characters.
 */
export function bindWords(text: string): string {
  return BINDINGS.reduce((bound, binding) => bound.replace(binding, '$1\u00a0'), text);
}

/** The month names after a day, in every language of the interface. */
const MONTHS = [
  'January|February|March|April|May|June|July|August|September|October|November|December',
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня',
  'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
].join('|');
const BINDINGS: readonly RegExp[] = [
  new RegExp(`(\\d{1,2}(?:er|\\.)?) (?=(?:${MONTHS})(?!\\p{L}))`, 'gu'),
  /\b(Mrs?|Ms|Dr) (?=\p{Lu})/gu,
  /\b(Sources?) (?=\d)/g,
];

/**
 * Joins what must stay on one line with a no-break space: day and month, Mr and name, “Source” and its number. Only for
 * our own sentences: quoted words keep their characters.
 */
export function bindWords(text: string): string {
  return BINDINGS.reduce((bound, binding) => bound.replace(binding, '$1\u00a0'), text);
}

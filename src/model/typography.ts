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

/** Quoted words whole, or a straight apostrophe between two letters. */
const QUOTED_OR_APOSTROPHE = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"|(?<=\p{L})'(?=\p{L})/gu;

/**
 * Joins what must stay on one line with a no-break space: day and month, Mr and name, “Source” and its number. Only for
 * our own sentences: quoted words keep their characters. An apostrophe between letters is curved, as every language of the
 * interface has it, except inside quotation marks.
 */
export function bindWords(text: string): string {
  const bound = BINDINGS.reduce((all, binding) => all.replace(binding, '$1\u00a0'), text);
  return bound.replace(QUOTED_OR_APOSTROPHE, (found) => (found === "'" ? '’' : found));
}

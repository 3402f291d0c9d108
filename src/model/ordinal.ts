/**
 * Whether a text ends in an ordinal that the next word belongs to:
 * “am 15. März”, “der 2. Weltkrieg”: in German a capital may follow an ordinal. A year of four digits is no ordinal.
 */
export function isOrdinal(text: string, word: string): boolean {
  const [, lead, number] =
    /(?:(\p{L}+)\s)?(?<![\p{L}\p{N}.,])(\d{1,2})\.$/u.exec(text.slice(-LONGEST_LEAD)) ?? [];
  if (number === undefined) return false;
  return (
    MONTHS.has(word.toLowerCase()) || (lead !== undefined && ORDINAL_LEADS.has(lead.toLowerCase()))
  );
}

/** In UTF-16 units. */
const LONGEST_LEAD = 40;

const MONTHS = new Set(
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat('de', { month: 'long', timeZone: 'UTC' })
      .format(Date.UTC(2024, month))
      .toLowerCase(),
  ),
);

const ORDINAL_LEADS = new Set(
  'der die das dem den des am vom zum zur beim im ins ein eine einen einem einer ihr ihre ihren ihrem sein seine seinen seinem mein unser jeder jeden jedem jede pro'.split(
    ' ',
  ),
);

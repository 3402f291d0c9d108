/**
 * The start of a day in UTC, as RFC 3339 has it: `2026-11-24T00:00:00Z`. Feeds need a time, and without a zone Google takes
 * its own (https://developers.google.com/search/docs/appearance/structured-data/article). Takes a day, `2026-11-24`.
 */
export const formatMidnight = (day: string): string => `${day}T00:00:00Z`;

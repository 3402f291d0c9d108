import type { RecordDate } from '#dates/record-date.ts';

/**
 * The start of a day in UTC, `2026-11-24T00:00:00Z`: without a zone Google takes its own
 * (https://developers.google.com/search/docs/appearance/structured-data/article). Takes a whole day.
 */
export const formatMidnight = ({ edtf }: RecordDate): string => `${edtf}T00:00:00Z`;

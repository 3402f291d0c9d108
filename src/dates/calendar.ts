/**
 * Gives the first millisecond of a day, in UTC, by the Gregorian calendar carried on in both directions as ISO 8601 does.
 * Takes a year of any size (0 is 1 BC), a month from 1 that may run over into the next years, and a day from 1. It is
 * exact as far as numbers are: beyond the years ±280,000 only to the second.
 */
export function getTime(year: number, month = 1, day = 1): number {
  const months = year * 12 + month - 1;
  // The year is counted from March, so that a leap day is its last: howardhinnant.github.io/date_algorithms.html
  const [marchYear, marchMonth] = [Math.floor((months - 2) / 12), modulo(months - 2, 12)];
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const days = marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  return (days - DAYS_TO_1970) * DAY;
}

/** True if a month has the day. */
export function isInMonth(year: number, month: number, day: number): boolean {
  return day >= 1 && getTime(year, month, day) < getTime(year, month + 1);
}

/** The remainder that is never negative. */
export const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/** Milliseconds. */
export const DAY = 24 * 60 * 60 * 1000;
/** From 1 March of the year 0. */
const DAYS_TO_1970 = 719_468;

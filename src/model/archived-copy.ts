import { isEdtf, parseDate } from '#dates/parse-date.ts';
import type { RecordDate } from '#dates/record-date.ts';
import type { SourceData } from '#schemas/source.ts';

/**
 * The attributes that tell programs where the archived copy of a linked source is, and of which day: Robust Links 1.0
 * (https://robustlinks.mementoweb.org/spec/). None if there is no copy.
 */
export function getVersionAttributes({ archived }: Pick<SourceData, 'archived'>) {
  if (archived === undefined) return {};
  const day = getCopyDate(archived)?.edtf;
  return { 'data-versionurl': archived, ...(day && { 'data-versiondate': day }) };
}

/** The day of an archived copy, if its address has the 14 digits of a moment, as those of web archives do. */
export function getCopyDate(archived: string): RecordDate | undefined {
  const [, year, month, day] = /\/(\d{4})(\d\d)(\d\d)\d{6}(?:[a-z]{2}_)?\//.exec(archived) ?? [];
  const edtf = `${year}-${month}-${day}`;
  return year !== undefined && isEdtf(edtf) ? parseDate(edtf) : undefined;
}

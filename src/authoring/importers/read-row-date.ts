import { getBounds } from '#dates/bounds.ts';
import { isEdtf, parseDate } from '#dates/parse-date.ts';
import { getEnds } from '#dates/record-date.ts';
import { makeEdtf } from './make-edtf.ts';
import type { MadeDate } from './make-edtf.ts';
import type { TimelineRow } from './timeline-row.ts';
import { readWrittenDate } from './written-date.ts';

/**
 * Makes the EDTF date of a row. TimelineJS needs a year to place a slide, so who knows only “c. 1900” or “the 1900s”
 * writes that as the date to show, and 1900 as the year: the vaguer of the two is what is known.
 *
 * In `unsaid` is what the row says of its date beyond that.
 */
export function readRowDate({ start, end, displayDate }: TimelineRow): MadeDate {
  const shown = displayDate === '' ? undefined : readWrittenDate(displayDate);
  const hasNumbers = [start, end].some((fields) => Object.values(fields).some(Boolean));
  if (shown && !hasNumbers)
    return add({ kind: 'date', edtf: shown.edtf }, shown.isWhole, displayDate);
  const made = makeEdtf(start, end);
  if (made.kind === 'refused' || displayDate === '') return made;
  if (shown && isVague(shown.edtf) && isWithin(made.edtf, shown.edtf)) {
    const isSaid = /^-?\d{4}$/u.test(made.edtf) || isWithin(shown.edtf, made.edtf);
    const numbers = isSaid ? [] : [made.edtf];
    return add({ ...made, edtf: shown.edtf, unsaid: numbers }, shown.isWhole, displayDate);
  }
  return add(made, shown?.edtf === made.edtf && shown.isWhole, displayDate);
}

const add = (
  made: Extract<MadeDate, { kind: 'date' }>,
  isWhole: boolean,
  displayDate: string,
): MadeDate => ({ ...made, unsaid: [...(made.unsaid ?? []), ...(isWhole ? [] : [displayDate])] });

/** About, uncertain, a season, a decade, a century, or one of several days. */
function isVague(edtf: string): boolean {
  const date = parseDate(edtf);
  return getEnds(date).some(
    (part) =>
      part &&
      (part.approximate ||
        part.uncertain === true ||
        part.unknown !== undefined ||
        ['season', 'decade', 'century'].includes(part.precision)),
  );
}

function isWithin(edtf: string, other: string): boolean {
  if (!isEdtf(edtf)) return false;
  const [inner, outer] = [getBounds(parseDate(edtf)), getBounds(parseDate(other))];
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

import type { Problem } from '#errors.ts';
import { ENGLISH } from '#i18n/english.ts';
import { formatDate } from '#i18n/date-words.ts';
import { isAfter } from '#dates/compare-dates.ts';
import { isEdtf, parseDate } from '#dates/parse-date.ts';
import type { ExplainerFolder } from '../read/content-read.ts';

/** Nothing is dated after the explainer last changed, but what is scheduled. */
export function validateDates({ known, yaml }: ExplainerFolder): Problem[] {
  const published = known.explainer?.published;
  if (published === undefined) return [];
  const updates = known.updates ?? [];
  const last = [published, ...updates.flatMap(({ date }) => date ?? [])].reduce((a, b) => (a > b ? a : b));
  const day = formatDate(parseDate(last), ENGLISH);
  const when = last === published ? `explainer was published (${day})` : `newest update (${day})`;
  return (['quotes', 'positions', 'events'] as const).flatMap((name) => {
    const entries: Readonly<Record<string, Dated>> = known[name] ?? {};
    return Object.entries(entries).flatMap(([id, { date, scheduled = false }]): Problem[] =>
      !scheduled && date !== undefined && isEdtf(date) && isAfter(parseDate(date), parseDate(last))
        ? [
            {
              file: yaml[name]?.file ?? '',
              ...yaml[name]?.locate([id, 'date']),
              entry: `${id} › date`,
              message: `The date lies after the ${when}.`,
              received: date,
              hint: `${WAYS_OUT}${name === 'quotes' ? '' : ' If it is still to come, add `scheduled: true`.'}`,
            },
          ]
        : [],
    );
  });
}

const WAYS_OUT =
  'If it was added later, say so in updates.yaml: an entry with the day of the change, such as `kind: addition`.';

type Dated = { date?: string | undefined; scheduled?: boolean | undefined };

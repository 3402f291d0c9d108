import type { Problem } from '#errors.ts';
import { ENGLISH } from '#i18n/english.ts';
import { formatDate } from '#i18n/date-words.ts';
import { isAfter } from '#dates/compare-dates.ts';
import { isEdtf, parseDate } from '#dates/parse-date.ts';
import type { ExplainerFolder } from '../read/content-read.ts';

/** Nothing is dated after the explainer was published. */
export function validateDates({ values, yaml }: ExplainerFolder): Problem[] {
  const published = values.explainer?.published;
  if (published === undefined) return [];
  const last = parseDate(published);
  return (['quotes', 'positions', 'events'] as const).flatMap((name) => {
    const entries: Record<string, { date: string }> = values[name] ?? {};
    return Object.entries(entries).flatMap(([id, { date }]): Problem[] =>
      isEdtf(date) && isAfter(parseDate(date), last)
        ? [
            {
              file: yaml[name]?.file ?? '',
              ...yaml[name]?.locate([id, 'date']),
              entry: `${id} › date`,
              message: `The date lies after the explainer was published (${formatDate(last, ENGLISH)}).`,
              received: date,
              hint: 'Mend the date, or `published` in explainer.yaml.',
            },
          ]
        : [],
    );
  });
}

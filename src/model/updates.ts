import type { Explainer } from './explainer.ts';
import type { RecordDate } from './dates.ts';

/** The day an explainer was last changed: that of its newest update, or else that of its publication. */
export function getModified({
  published,
  updates,
}: Pick<Explainer, 'published' | 'updates'>): RecordDate {
  return updates
    .map(({ date }) => date)
    .reduce((latest, date) => (date.edtf > latest.edtf ? date : latest), published);
}

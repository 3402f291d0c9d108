import { getSpan } from '#dates/get-span.ts';
import type { RecordDate } from '#dates/record-date.ts';
import type { Explainer } from './explainer.ts';

/**
 * The pages that list explainers, twenty each, as long as the home page cannot hold all. Page 1 has the oldest, so that a
 * full page keeps what it holds; the newest page, which comes first, is filled as explainers are added.
 *
 * Takes one explainer per text, the newest first; so are those of a page. Gives no pages if all are on the home page.
 */
export function listArchivePages(explainers: readonly Explainer[]): ArchivePage[] {
  if (explainers.length <= MOST_LISTED) return [];
  const oldest = explainers.toReversed();
  const pages = Array.from({ length: Math.ceil(oldest.length / MOST_LISTED) }, (_, index) => {
    const start = index * MOST_LISTED;
    const own = oldest.slice(start, start + MOST_LISTED);
    return {
      number: index + 1,
      first: start + 1,
      last: start + own.length,
      span: getSpan(own.map(({ published }) => published)),
      explainers: own.toReversed(),
    };
  });
  return pages.toReversed();
}

/** How many explainers one page lists. */
export const MOST_LISTED = 20;

/** Explainers `first` to `last`, counted from the oldest. */
export type ArchivePage = {
  number: number;
  first: number;
  last: number;
  /** From the first day of publication to the last. */
  span: RecordDate | undefined;
  explainers: Explainer[];
};

import type { Language } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { Document } from './actors.ts';

/** What a document is, of what date, and by whom: `Document, 2 May 2024, Town Council`. */
export const describeDocument = ({ date, publisher }: Document, language: Language): string => {
  const { words } = language;
  return [words.actors.document, formatDate(parseDate(date), language), publisher]
    .filter(Boolean)
    .join(words.comma);
};

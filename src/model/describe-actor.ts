import type { Language } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { Actor, Document } from './actors.ts';

/** The line under an actor’s name: the roles, or what a document is, or else what the editor says. */
export const describeActor = (
  actor: Actor,
  roles: readonly string[],
  language: Language,
): string | undefined =>
  actor.kind === 'document'
    ? describeDocument(actor, language)
    : roles.join(language.words.semicolon) || actor.about;

/** What a document is, of what date, and by whom: `Document, 2 May 2024, Town Council`. */
export const describeDocument = ({ date, publisher }: Document, language: Language): string => {
  const { words } = language;
  return [words.actors.document, formatDate(parseDate(date), language), publisher]
    .filter(Boolean)
    .join(words.comma);
};

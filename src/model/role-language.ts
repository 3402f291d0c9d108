import { findRole } from './actors.ts';
import type { Actor } from './actors.ts';
import type { RecordDate } from '#dates/record-date.ts';
import { findTranslation } from './translate-content.ts';

/**
 * The language of a role where it is not that of the page: the site’s, in which actors.yaml is written, if the role is
 * not translated. Takes the language of the page and that of the site.
 */
export function getRoleLanguage(
  actor: Actor,
  date: RecordDate,
  page: string,
  site: string,
): string | undefined {
  const role = findRole(actor, date);
  const isOurs = page.split('-')[0] === site.split('-')[0];
  return !role || isOurs || findTranslation(role.translations, page) !== undefined
    ? undefined
    : site;
}

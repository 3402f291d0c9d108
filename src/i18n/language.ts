import type { Locale } from 'date-fns';
import { ar as arDates } from 'date-fns/locale/ar';
import { de as deDates } from 'date-fns/locale/de';
import { enGB as enDates } from 'date-fns/locale/en-GB';
import { fr as frDates } from 'date-fns/locale/fr';
import { uk as ukDates } from 'date-fns/locale/uk';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { getDirection } from './direction.ts';
import type { Direction } from './direction.ts';
import { en } from './en.ts';
import type { Words } from './en.ts';
import { fr } from './fr.ts';
import { findLanguageTag } from '#schemas/language-tags.ts';
import type { LanguageTag } from '#schemas/language-tags.ts';
import { uk } from './uk.ts';

/**
 * Gets the interface language for a tag such as `uk` or `en-GB`: its words, its direction, its dates.
 *
 * Throws an Error for a language without interface words; the schemas accept none.
 */
export function getLanguage(tag: string): Language {
  const known = findLanguageTag(tag);
  if (known === undefined) throw new Error(`There are no interface words in \`${tag}\`.`);
  return { tag, direction: getDirection(tag), words: WORDS[known], dates: DATES[known] };
}

const WORDS: Record<LanguageTag, Words> = { ar, de, en, fr, uk };
const DATES: Record<LanguageTag, Locale> = {
  ar: arDates,
  de: deDates,
  en: enDates,
  fr: frDates,
  uk: ukDates,
};

export type Language = {
  /** As the editor wrote it: `uk`, `en-GB`. */
  tag: string;
  direction: Direction;
  words: Words;
  /** How date-fns writes months and weekdays. */
  dates: Locale;
};

/** The languages that have interface words, as BCP 47 tags; each has a file named after it. */
export const LANGUAGE_TAGS = ['ar', 'de', 'en', 'fr', 'uk'] as const;

/** Finds the one of `LANGUAGE_TAGS` that covers a language tag: `en` for `en-GB`; undefined if there is none. */
export function findLanguageTag(tag: string): LanguageTag | undefined {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGE_TAGS.find((known) => known === primary);
}

export type LanguageTag = (typeof LANGUAGE_TAGS)[number];

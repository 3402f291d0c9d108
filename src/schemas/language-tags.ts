/** The languages there are interface words in, as BCP 47 has them; each has a file here that is named for it. */
export const LANGUAGE_TAGS = ['ar', 'de', 'en', 'fr', 'uk'] as const;

/** The one of `LANGUAGE_TAGS` that serves a language tag: `en` for `en-GB`; undefined where there is none. */
export function findLanguageTag(tag: string): LanguageTag | undefined {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGE_TAGS.find((known) => known === primary);
}

export type LanguageTag = (typeof LANGUAGE_TAGS)[number];

import type { Language } from '#i18n/language.ts';

/** The display name of a language. Takes a BCP 47 tag. */
export function getLanguageName(code: string, { tag }: Pick<Language, 'tag'>): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(code) ?? code;
}

/** The language of words that are not in the page’s, to follow what says whose they are: `, in German`; otherwise nothing. */
export const nameForeign = (code: string, language: Language): string =>
  getPrimary(code) === getPrimary(language.tag)
    ? ''
    : language.words.sources.inLanguage(getLanguageName(code, language));

/** `en` for `en-GB`: words in a variety of the page’s language need no label. */
const getPrimary = (code: string) => code.split('-')[0];

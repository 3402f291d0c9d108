import type { Language } from '#i18n/language.ts';
import { getLanguageName, nameForeign } from './language-names.ts';
import { fillIn } from './fill-in.ts';
import type { Quote } from './explainer.ts';
import type { QuoteVersion } from './quote-layout.ts';
import { getSpokenLanguage } from './verdict.ts';

/**
 * Which document has these words, and what it is: `As reported by {source}`, where `{source}` stands for its publisher.
 * A translation of our own says so,
 * and words in another language than the page’s name it.
 */
export function getVersionLabel(version: QuoteVersion, language: Language): string {
  const { quotes } = language.words;
  switch (version.kind) {
    case 'article':
      return version.translatedFrom
        ? quotes.ourTranslation(getLanguageName(version.translatedFrom, language))
        : quotes.inArticle + nameForeign(version.language, language);
    case 'report':
      return quotes.labels[version.evidence] + nameForeign(version.language, language);
    case 'original':
      return quotes.originalAt(getLanguageName(version.language, language));
  }
}

/** The same as plain text with the publisher’s short name: `As reported by AP`. */
export const formatVersionLabel = (version: QuoteVersion, language: Language): string =>
  fillIn(getVersionLabel(version, language), { source: version.source.short });

/** What the comparison of the words found, as a sentence in which `{article}` stands for the article’s publisher. */
export function getFinding(quote: Quote, language: Language): string {
  const { quotes } = language.words;
  if (quote.wording !== 'translated') return quotes.findings[quote.wording];
  if (quote['own-translation'] && quote.reported.length === 0) return quotes.onlyOurs;
  const spoken = getSpokenLanguage(quote);
  return quotes.twoTranslations(
    spoken && getLanguageName(spoken, language),
    quote.speaker.kind === 'document',
  );
}

/** The same as plain text: `The article’s words (Courier) differ.` */
export const formatFinding = (quote: Quote, language: Language): string =>
  fillIn(getFinding(quote, language), { article: `(${quote.article.short})` });

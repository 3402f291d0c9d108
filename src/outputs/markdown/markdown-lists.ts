import type { Language } from '#i18n/language.ts';
import { formatDate } from '#i18n/date-words.ts';
import type { Source, Term } from '#model/explainer.ts';
import { escapeMarkdown as plain } from './markdown-text.ts';

/** All sources with their numbers: title, publisher, date, kind, address. */
export function writeSources(sources: readonly Source[], language: Language): string {
  const { words } = language;
  return sources
    .map(({ number, title, publisher, date, kind, copyOf, url, archived }) => {
      const published = [publisher, ...(date ? [formatDate(date, language)] : [])]
        .map(plain)
        .join(words.comma);
      const what = `${words.sourceKinds[kind]}${copyOf ? words.sources.copyOf(plain(copyOf)) : ''}`;
      const copy = archived ? ` (${words.markdown.archived} <${archived}>)` : '';
      return `${number}. ${plain(title)}. ${published}. ${what}. <${url}>${copy}`;
    })
    .join('\n');
}

/** The terms with their definitions. */
export function writeTerms(terms: readonly Term[], { words }: Language): string[] {
  if (terms.length === 0) return [];
  const lines = terms.map(
    ({ term, definition }) => `- **${plain(term)}**${words.colon}${plain(definition)}`,
  );
  return [`## ${words.terms.title}`, lines.join('\n')];
}

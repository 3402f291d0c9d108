import { formatDate } from '#model/date-words.ts';
import type { Source, Term } from '#model/explainer.ts';
import { SOURCE_LABELS } from '#model/labels.ts';
import { escapeMarkdown as plain } from './markdown-text.ts';

/** Every source, under its number: title, publisher, date, kind, address. */
export function writeSources(sources: readonly Source[]): string {
  return sources
    .map(({ number, title, publisher, date, kind, copyOf, url, archived }) => {
      const published = [publisher, ...(date ? [formatDate(date)] : [])].map(plain).join(', ');
      const what = `${SOURCE_LABELS[kind]}${copyOf ? ` of ${plain(copyOf)}` : ''}`;
      const copy = archived ? ` (archived: <${archived}>)` : '';
      return `${number}. ${plain(title)}. ${published}. ${what}. <${url}>${copy}`;
    })
    .join('\n');
}

/** The terms with their definitions. */
export function writeTerms(terms: readonly Term[]): string[] {
  if (terms.length === 0) return [];
  const lines = terms.map(({ term, definition }) => `- **${plain(term)}**: ${plain(definition)}`);
  return ['## Terms', lines.join('\n')];
}

import type { Language } from '#i18n/language.ts';
import type { Source } from '#model/explainer.ts';

/** `(sources 7, 2)`: the numbers in the list of sources. */
export function writeReferences(sources: readonly Source[], { words }: Language): string {
  if (sources.length === 0) return '';
  const numbers = sources.map(({ number }) => number).join(words.comma);
  return `(${words.markdown.refs(sources.length)} ${numbers})`;
}

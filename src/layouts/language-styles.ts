import arabic from '#styles/languages/ar.css?url';
import ukrainian from '#styles/languages/uk.css?url';
import { findLanguageTag } from '#schemas/language-tags.ts';
import type { LanguageTag } from '#schemas/language-tags.ts';

/** The additional stylesheets for a page in a language: the fonts of its script. */
export function getLanguageStyles(tag: string): string[] {
  const known = findLanguageTag(tag);
  return (known && STYLES[known]) ?? [];
}

const STYLES: Partial<Record<LanguageTag, string[]>> = { ar: [arabic], uk: [ukrainian] };

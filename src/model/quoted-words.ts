import { getLanguage } from '#i18n/language.ts';
import { nestMarks } from './quote-title.ts';

/**
 * Quoted words as they are shown between quotation marks, on pages of a language: paragraphs are kept, with an empty
 * line between them, lines within them are joined, and marks inside have the forms for a quotation within a quotation.
 * Every letter and all other punctuation stay.
 */
export function showQuoted(printed: string, tag: string): string {
  const text = splitParagraphs(printed)
    .map((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, ' '))
    .join('\n\n');
  return /["“”„‟«»]/u.test(text) ? nestMarks(text, getLanguage(tag)) : text;
}

/** The paragraphs of a text, between which there are empty lines. */
export const splitParagraphs = (text: string): string[] => text.split(/\n[^\S\n]*\n\s*/);

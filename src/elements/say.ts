import type { Forms } from '#i18n/count.ts';
import type { Words } from '#i18n/en.ts';

/** What the scripts say in the page’s language: the page has it as JSON. Gives one of the words. */
export const say = (name: keyof Said): string => read()[name];

/** One of the words that goes with a number, in the form the language has for it; `#` is the number. */
export function sayCount(forms: Forms, count: number): string {
  const { lang } = document.documentElement;
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
  return form.replace('#', String(count));
}

/** The number of changed sections is the one text here with forms. */
export const sayChanged = (count: number): string => sayCount(read().changed, count);

function read(): Words['script'] {
  words ??= JSON.parse(document.getElementById('words')?.textContent ?? '{}') as Words['script'];
  return words;
}

let words: Words['script'] | undefined;

type Said = Omit<Words['script'], 'changed'>;

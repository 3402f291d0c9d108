import type { Forms } from '#i18n/count.ts';
import type { Words } from '#i18n/en.ts';

/** A text of the scripts in the page’s language, which the page contains as JSON. */
export const say = (name: keyof Said): string => read()[name];

/** The plural form of a text for a number, by the rules of the language; `#` is replaced with the number. */
export function sayCount(forms: Forms, count: number): string {
  const { lang } = document.documentElement;
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
  return form.replace('#', String(count));
}

/** The number of changed sections is the only text here with plural forms. */
export const sayChanged = (count: number): string => sayCount(read().changed, count);

function read(): Words['script'] {
  words ??= JSON.parse(document.getElementById('words')?.textContent ?? '{}') as Words['script'];
  return words;
}

let words: Words['script'] | undefined;

type Said = Omit<Words['script'], 'changed'>;

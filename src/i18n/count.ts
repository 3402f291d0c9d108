/**
 * Makes the function that counts nouns in one language.
 *
 * It takes the forms by the names of CLDR’s plural categories (https://cldr.unicode.org/index/cldr-spec/plural-rules),
 * `#` for the number, and gives a function from a number to the words. Digits are Western Arabic in every language,
 * like those of the sources and of the article’s sentences.
 */
export function createCount(tag: string): (forms: Forms) => (count: number) => string {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag, { numberingSystem: 'latn', useGrouping: 'min2' });
  return (forms) => (count) =>
    (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}

/** Categories without their own form use `other`. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

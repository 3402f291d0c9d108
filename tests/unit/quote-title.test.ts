import { expect, test } from 'vitest';
import { getLanguage } from '#i18n/language.ts';
import { quoteTitle } from '#model/quote-title.ts';

test.each([
  ['en', 'Ada: “now”', '“Ada: ‘now’”'],
  ['en', 'no marks', '“no marks”'],
  ['en', 'It’ll open – “at last” & on time.', '“It’ll open – ‘at last’ & on time.”'],
  ['en', 'a “b ‘c’ d” e', '“a ‘b “c” d’ e”'],
  ['en', 'the soldiers’ “guns”', '“the soldiers’ ‘guns’”'],
  ['en', 'He said ‘x’ now', '“He said ‘x’ now”'],
  ['en', '("a") and "b", "c".', '“(‘a’) and ‘b’, ‘c’.”'],
  ['en', 'a board of 5" and “more', '“a board of 5" and “more”'],
  ['de', 'Ada: „jetzt“', '„Ada: ‚jetzt‘“'],
  ['de', 'Ada: »jetzt«', '„Ada: ‚jetzt‘“'],
  ['fr', 'Ada\u00a0: «\u00a0oui\u00a0»', '«\u00a0Ada\u00a0: “oui”\u00a0»'],
  ['fr', 'a «\u00a0b “c” d\u00a0» e', '«\u00a0a “b «\u00a0c\u00a0» d” e\u00a0»'],
  ['uk', 'Ада: «об’єкт»', '«Ада: „об’єкт“»'],
  ['ar', 'آدا: «نعم»', '«آدا: “نعم”»'],
])('in %s, %j is quoted as %j', (language, text, quoted) => {
  expect(quoteTitle(text, getLanguage(language))).toBe(quoted);
});

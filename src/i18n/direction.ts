/** The direction a language is written in, as HTML’s `dir` has it. */
export function getDirection(tag: string): Direction {
  const { script = '' } = new Intl.Locale(tag).maximize();
  return RIGHT_TO_LEFT.includes(script) || script === 'Aran' ? 'rtl' : 'ltr';
}

/** The direction words are written in, by their first letter, as `dir="auto"` has it in HTML. */
export function getTextDirection(text: string): Direction {
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  return RIGHT_TO_LEFT_LETTER.test(letter) ? 'rtl' : 'ltr';
}

/**
 * Scripts of living languages that are written from right to left, by their codes in ISO 15924. `Aran`, the Arabic
 * script in the style of Urdu, is none to Unicode.
 */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

const RIGHT_TO_LEFT_LETTER = new RegExp(
  `[${RIGHT_TO_LEFT.map((script) => `\\p{Script=${script}}`).join('')}]`,
  'u',
);

export type Direction = 'ltr' | 'rtl';

/** True for words that are written from right to left, by their first letter (as `dir="auto"` has it in HTML). */
export function isRightToLeft(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(getFirstLetter(text));
}

/** The characters of a text that the fonts of the pictures do not have, each once. */
export function getUndrawable(text: string): string[] {
  return [...new Set(text.match(UNDRAWABLE))];
}

/** The fonts have Latin, Cyrillic, Greek and Arabic, and no emoji. */
const UNDRAWABLE =
  /\p{Emoji_Presentation}|[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/gu;

const getFirstLetter = (text: string) => /\p{L}/u.exec(text)?.[0] ?? '';

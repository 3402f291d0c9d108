/** True for words that are written from right to left, by their first letter (as `dir="auto"` has it in HTML). */
export function isRightToLeft(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(getFirstLetter(text));
}

const getFirstLetter = (text: string) => /\p{L}/u.exec(text)?.[0] ?? '';

/** Letters of which Unicode keeps no plain form, so that `NFD` leaves them as they are. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
};

/**
 * The words of a text that have such letters, written without them: `Łódź and Århus` gives `lódź`.
 * Marks that Unicode can take off, the search takes off by itself.
 */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => {
      const folded = word.replace(/[łøđðħıßæœþ]/g, (letter) => PLAIN[letter] ?? letter);
      return folded === word ? [] : [folded];
    })
    .join(' ');
}

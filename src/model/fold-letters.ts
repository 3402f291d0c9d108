/** Letters that Unicode does not decompose, so `NFD` leaves them unchanged. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
};

/**
 * The words of a text that contain such letters, written with plain ones: `Łódź and Århus` gives `lódź`. The search
 * itself removes the marks that Unicode can decompose.
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

/**
 * The name in an Arabic phrase for a person, without the office before it, which has no capital to tell it by:
 * `رئيس جمعية الصيادين خالد النعيمي` → `خالد النعيمي`.
 *
 * An office mostly ends in a word with the article, and a name begins with one that has none.
 */
export function getArabicName(phrase: string): string {
  const words = phrase.split(/\s+/u);
  const honorific = words.findLastIndex((word) =>
    /^(?:د|م|أ|الدكتور|الدكتورة|السيد|السيدة)\.?$/u.test(word),
  );
  if (honorific !== -1 && honorific < words.length - 1) return words.slice(honorific + 1).join(' ');
  const last = words.findLastIndex(
    (word, index) =>
      word.startsWith('ال') &&
      isNameStart(words[index + 1], words[index - 1]) &&
      words.length - index > 2,
  );
  return words.slice(last + 1).join(' ');
}

const isNameStart = (next: string | undefined, before: string | undefined): boolean =>
  next !== undefined && before !== 'عبد' && !/^(?:ال|لل|و?ل?بن$|ابن$|[«“"(])/u.test(next);

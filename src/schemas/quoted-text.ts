/** Quoted words with curly marks, single spaces and no marks around them; marks around a part of them stay. */
export function mendQuotedText(value: string): string {
  const mended = unwrap(value)
    .replace(/ {2,}/g, ' ')
    .replace(/"(?=\S)(.*?)"/g, '“$1”')
    .replace(/"/g, '”')
    .replace(/'/g, '’');
  return mended === '' ? value : mended;
}

/** Takes off the pair of marks around all of the words, or a mark at one end that has no pair. */
function unwrap(value: string): string {
  const words = value.trim();
  const mark = words[0] ?? '';
  const closing = CLOSING[mark];
  if (closing === undefined) return takeOffLast(value);
  const end = findPair(words, mark, closing);
  if (end === undefined) return unwrap(words.slice(1).trimStart());
  return end === words.length - 1 ? unwrap(words.slice(1, -1).trim()) : value;
}

function takeOffLast(value: string): string {
  const isLoose = /["”»]\s*$/u.test(value) && (value.match(/["“„«”»]/gu) ?? []).length === 1;
  return isLoose ? value.replace(/\s*["”»]\s*$/u, '') : value;
}

/** Where the mark that begins the words is closed. */
function findPair(words: string, mark: string, closing: string): number | undefined {
  let depth = 1;
  for (let at = 1; at < words.length; at += 1) {
    const letter = words[at] ?? '';
    if (closing.includes(letter)) depth -= 1;
    else if (letter === mark) depth += 1;
    if (depth === 0) return at;
  }
  return undefined;
}

const CLOSING: Record<string, string> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
};

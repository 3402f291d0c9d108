/**
 * Puts the place that an article begins with, and its day, into the first sentence: `Lindenbrück. Nach …`.
 *
 * `first` are the sentences of the first paragraph. A word alone is taken for a place if it is in capitals throughout,
 * or stands in the article again, within a sentence.
 */
export function joinDateline(first: readonly string[], paragraphs: readonly string[]): string[] {
  const [place = '', sentence, ...rest] = first;
  if (sentence === undefined || !isDateline(place, paragraphs)) return [...first];
  const text = paragraphs[0] ?? '';
  const end = text.indexOf(sentence, place.length) + sentence.length;
  return [text.slice(text.indexOf(place), end), ...rest];
}

function isDateline(place: string, paragraphs: readonly string[]): boolean {
  const words = place
    .replace(/[.\s–—-]+$/u, '')
    .split(/[\s,/()]+/u)
    .filter(Boolean);
  const [name = ''] = words;
  if (words.length > MOST_WORDS || !/\.[\s–—-]*$/u.test(place)) return false;
  if (!words.every((word) => /^[\p{Lu}\p{N}]|^\p{Ll}{1,3}$/u.test(word) || isMonth(word)))
    return false;
  if (!/^\p{Lu}\p{L}/u.test(name)) return false;
  if (/^\p{Lu}{3,}$/u.test(name) || /[,/(]/u.test(place) || /\p{N}/u.test(place)) return true;
  return paragraphs.some((text) => isNamedWithin(text, name));
}

function isNamedWithin(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length))
    if (/\p{Ll},?\s$/u.test(text.slice(Math.max(0, at - 4), at))) return true;
  return false;
}

const isMonth = (word: string) => /^\p{L}{3,9}\.?$/u.test(word) && MONTHS.has(word.slice(0, 3));

/** The first three letters of months that are written small. */
const MONTHS = new Set(
  ['fr', 'es', 'it', 'pt', 'nl', 'pl', 'uk', 'ru', 'sv', 'da', 'cs'].flatMap((language) =>
    Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
        .formatToParts(Date.UTC(2024, month))
        .find(({ type }) => type === 'month')
        ?.value.slice(0, 3),
    ),
  ),
);

const MOST_WORDS = 5;

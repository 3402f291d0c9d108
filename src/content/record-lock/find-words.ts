/**
 * Finds where the words of a quote are in a sentence of the article, in its plain form: a start and an end for each
 * part; `[…]` marks the words left out between parts. Undefined if they are not in it.
 */
export function findWords(sentence: string, quoted: string): [number, number][] | undefined {
  const plain = simplify(sentence);
  const spans: [number, number][] = [];
  for (const part of splitParts(quoted)) {
    const start = plain.indexOf(simplify(part), spans.at(-1)?.[1] ?? 0);
    if (start === -1) return undefined;
    spans.push([start, start + simplify(part).length]);
  }
  return spans;
}

/**
 * Whether the words of a quote begin in the first of these sentences and go on in those behind it. A quotation over
 * paragraphs is opened again at each: that mark is no part of the words.
 */
export function areWordsIn(sentences: readonly string[], quoted: string): boolean {
  const [first = '', ...next] = sentences;
  const rest = next.slice(0, MOST_SENTENCES);
  if (findWords(first, quoted)) return true;
  return [rest, rest.map(withoutReopening)].some((behind) => {
    const [start] = findWords([first, ...behind].join(' '), quoted) ?? [];
    return start !== undefined && start[0] < simplify(first).length;
  });
}

/** A sentence without the mark that opens a quotation again at the start of its paragraph. */
export const withoutReopening = (sentence: string): string => sentence.replace(REOPENING, '');

/** Over how many sentences a quotation may go on. */
const MOST_SENTENCES = 20;
const REOPENING = /^["“”„«»‘'‚‹]\s*/u;

/** The parts of a quote, between which words are left out. */
export const splitParts = (quoted: string): string[] => quoted.split(/\s*\[…\]\s*/u);

/** The plain form of a text. Quotes have curly quotation marks and single spaces, whatever the article has. */
export const simplify = (text: string): string =>
  text.normalize().replace(/[‘’]/gu, "'").replace(/[“”„]/gu, '"').replace(/\s+/gu, ' ');

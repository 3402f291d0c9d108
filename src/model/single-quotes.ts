/**
 * Replaces single quotation marks around words with double ones, so that those left are apostrophes.
 *
 * Gives a text of the same length. An opening mark comes before a word and not after one. Its closing mark is the first
 * mark after a word that cannot be a possessive, as in “the soldiers’ guns”; if all could be, it is the first.
 */
export function maskSingleQuotes(text: string): string {
  const marks = new Set<number>();
  let open: number | undefined;
  let closing: number[] = [];
  const close = () => {
    const end = closing.find((at) => !POSSESSIVE.test(text.slice(at - 1, at + 3))) ?? closing[0];
    if (open !== undefined && end !== undefined) marks.add(open).add(end);
  };
  for (const { index, groups } of text.matchAll(EDGE)) {
    if (groups?.['double']) marks.add(index).add(index + 1);
    else if (groups?.['open']) {
      close();
      open = index;
      closing = [];
    } else closing.push(index);
  }
  close();
  return text.replace(/['‘’‚‛`´]/g, (mark, at: number) => (marks.has(at) ? '"' : mark));
}

const EDGE =
  /(?<double>''|’’|‘‘|``|´´)|(?<![^\s\p{Ps}\p{Pi}\p{Pd}"])(?<open>['‘’‚‛`´])(?=\S)|(?<=\S)['‘’´](?![\p{L}\p{M}\p{N}\p{Cf}])/gu;

const POSSESSIVE = /^s.\s\p{L}/iu;

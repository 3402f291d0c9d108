import type { Language } from '#i18n/language.ts';

/** Sentence ids as shown to readers: a run as its ends (`B1–B3`), others one by one. */
export function formatSentences(sentences: readonly string[], { words }: Language): string {
  const runs: string[][] = [];
  for (const sentence of sentences) {
    const run = runs.at(-1);
    if (run && isNext(run.at(-1), sentence)) run.push(sentence);
    else runs.push([sentence]);
  }
  return runs
    .map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(words.comma)))
    .join(words.comma);
}

/** The letter of a note in its section: a, b, … z, aa. */
export function getNoteLetter(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : getNoteLetter(Math.floor(index / 26) - 1) + letter;
}

function isNext(before: string | undefined, sentence: string): boolean {
  const split = (id: string) => /^([A-Z]+)([0-9]+)$/.exec(id) ?? [];
  const [, part, number] = split(before ?? '');
  const [, nextPart, nextNumber] = split(sentence);
  return part === nextPart && Number(number) + 1 === Number(nextNumber);
}

import type { Language } from '#i18n/language.ts';
import type { Section } from './explainer.ts';

/** Which sentences of the article a section retells: `Sentences 1–3 of 18`; a run is shown as its ends. */
export function formatSentences(
  { numbers, of }: Section['sentences'],
  { words }: Language,
): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const shown = runs.map((run) =>
    run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(words.comma),
  );
  return words.section.sentences(shown.join(words.comma), numbers.length, of);
}

/** The letter of a note in its section: a, b, … z, aa. */
export function getNoteLetter(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : getNoteLetter(Math.floor(index / 26) - 1) + letter;
}

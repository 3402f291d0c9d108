import { getArabicName } from './arabic-name.ts';
import { countOwn, findRuns, isTitle, trimName } from './name-runs.ts';
import type { Run } from './name-runs.ts';
import type { Speech } from './speech.ts';

/**
 * Reads who a phrase is about: the words before a verb of saying (`CEO of the Council Enver Solomon`), or behind it
 * (`la porte-parole de la fédération à une question`). Undefined where it names nobody.
 */
export function readNounPhrase(phrase: string, speech: Speech): string | undefined {
  const text = phrase
    .trim()
    .replace(/^(?:with|dass|que|che|że|що|что|and|und|et|y|e|i|і|и|و)\s+/u, '');
  const runs = findRuns(text);
  const stop = findStop(text, speech);
  const head = text.slice(0, findCut(text, stop, runs, speech));
  if (isDocument(head, speech)) return clean(head);
  if (speech.isArabic) return clean(getArabicName(head));
  const named = runs.filter(({ end }) => end <= head.length);
  const best =
    named.find((run) => countOwn(run.text, speech) >= 2) ??
    named.find((run) => countOwn(run.text, speech) >= 1);
  const apposed =
    best === undefined || isOpener(best, head) ? findApposed(text, stop, runs, speech) : undefined;
  if (apposed !== undefined) return trimName(apposed);
  if (best)
    return isHeadNoun(head, best) || isOpener(best, head)
      ? clean(head)
      : clean(head.slice(0, best.end));
  const [office] = named;
  return clean(
    office && !/\p{Ll}/u.test(head.slice(office.end)) ? head.slice(0, office.end) : head,
  );
}

/** `la alcaldesa, D.ª Carmen Ibarrola Soto, …`: the name that stands behind the office. */
function findApposed(text: string, stop: number, runs: readonly Run[], speech: Speech) {
  if (text[stop] !== ',') return undefined;
  const run = runs.find(({ start, text: name }) => start > stop && countOwn(name, speech) >= 2);
  if (!run) return undefined;
  const between = text.slice(stop + 1, run.start);
  const words = between.split(/\s+/u).filter(Boolean);
  return words.length <= 3 &&
    words.every((word) => isTitle(word, speech) || /\.ª?$|^\p{Lu}/u.test(word))
    ? run.text
    : undefined;
}

/** What a phrase is about if a report or letter says it: its first words. */
function isDocument(head: string, { document }: Speech): boolean {
  const match = document.exec(head);
  return (
    match !== null &&
    head.slice(0, match.index).trim().split(/\s+/u).length <= 2 &&
    !/\p{Lu}\p{L}+\s+\p{Lu}/u.test(head.slice(0, match.index))
  );
}

/** Where the clause ends: at a mark that is no point of an abbreviation. */
function findStop(text: string, { abbreviations }: Speech): number {
  for (const { 0: mark, index } of text.matchAll(/[,،;؛:.!?؟()—–](?=\s|$)|\(/gu)) {
    const [word] =
      /[\p{L}\p{M}.]+$/u.exec(text.slice(Math.max(0, index - LONGEST_WORD), index)) ?? [];
    const isShort =
      word !== undefined &&
      (abbreviations.has(word) || /^(?:\p{Lu}\p{L}{0,2}|\p{Ll}|(?:\p{L}\.)+\p{L})$/u.test(word));
    if (mark !== '.' || !isShort) return index;
  }
  return text.length;
}

/** Where the phrase about the speaker ends: before a preposition behind a name, or the clause’s end. */
function findCut(text: string, stop: number, runs: readonly Run[], speech: Speech): number {
  for (const { 0: word, index } of text.matchAll(speech.cuts)) {
    if (index > stop) break;
    // `sp. z o.o.`: parts of an abbreviation.
    const isShort =
      text[index + word.length] === '.' || /\.\s$/u.test(text.slice(0, index).slice(-2));
    if (index === 0 || isShort) continue;
    const around = runs.find((run) => run.start < index && index < run.end);
    if (around && countOwn(text.slice(around.start, index), speech) < 2) continue;
    const named = runs.filter(({ end }) => end <= index);
    const isOffice = named.length > 0 && named.every((run) => countOwn(run.text, speech) === 0);
    if (!isOffice) return index;
  }
  return stop;
}

/** “The Home Office letter”: an article before the name, a noun behind it. */
const isHeadNoun = (head: string, run: Run) =>
  /^(?:The|the|A|An|a|an|Die|Der|Das|die|der|das|Le|La|L['’]|le|la)\s*/u.test(head) &&
  /^\s+\p{Ll}+$/u.test(head.slice(run.end));

/** “Комитет по спорту”: one word with a capital that begins the phrase, and words behind it. */
const isOpener = (run: Run, head: string) =>
  run.start === 0 &&
  !/\s/u.test(run.text) &&
  /\p{Script=Cyrillic}/u.test(run.text) &&
  /^\s+\p{Ll}/u.test(head.slice(run.end));

const clean = (text: string) => {
  const words = trimName(text.replace(/^[\s,–—-]+|[\s,;:–—-]+$/gu, '').replace(AUXILIARY, ''));
  return words === '' ? undefined : words;
};

/** “La porte-parole de la fédération a”: the verb’s first half is no part of who says it. */
const AUXILIARY =
  /\s+(?:a|ha|hat|haben|hatte|had|has|have|was|avait|ont|est|había|tem|tinha|heeft|hebben|had|aveva|hanno|har|hade|havde|je|jest|був|була|is|also|then|auch|aussi|też|także|також|также)(?:\s+(?:déjà|également|ensuite|aussi|also|gia|anche|también|bereits|zuvor))?$/u;

/** In UTF-16 units. */
const LONGEST_WORD = 12;

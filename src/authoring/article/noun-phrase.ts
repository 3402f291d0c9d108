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
  const head = text.slice(0, findCut(text, runs, speech));
  const named = runs.filter(({ end }) => end <= head.length);
  const best =
    named.find((run) => countOwn(run.text, speech) >= 2) ??
    named.find((run) => countOwn(run.text, speech) >= 1) ??
    named[0];
  if (best) return isHeadNoun(head, best) ? clean(head) : clean(head.slice(0, best.end));
  return clean(head);
}

/** Words with a capital in a row, with what binds them: `Matthew G. Olsen`, `Ursula von der Leyen`. */
export function findRuns(text: string): Run[] {
  return Array.from(text.matchAll(RUN), ({ 0: whole, index }) => {
    const lead = DETERMINER.exec(whole)?.[0].length ?? 0;
    return { text: whole.slice(lead), start: index + lead, end: index + whole.length };
  }).filter((run) => run.text !== '');
}

/** A person’s or an organisation’s own name in a run, without offices before it: `Lisa Monaco`. */
export function cutTitles(run: string, speech: Speech): string {
  const words = run.split(/\s+/u);
  if (isTitle(words.at(-1) ?? '', speech)) return run;
  const last = words.findLastIndex(
    (word, index) => index < words.length - 1 && isTitle(word, speech),
  );
  const rest = words.slice(last + 1).filter((word) => !BINDING.test(word) || last === -1);
  return rest.length > 0
    ? words
        .slice(last + 1)
        .join(' ')
        .replace(/^(?:of|the|for|de|la|du|des|der|für)\s+/u, '')
    : run;
}

/** How many words of a run are part of a name, not of an office. */
const countOwn = (run: string, speech: Speech) =>
  run
    .split(/\s+/u)
    .filter((word) => !BINDING.test(word) && !isTitle(word, speech) && !/^\p{Lu}{2,}$/u.test(word))
    .length;

export const isTitle = (word: string, { title }: Speech) => title.test(word.replace(/[,’]$/u, ''));

/** Where the phrase about the speaker ends: before a preposition behind a name, or a comma. */
function findCut(text: string, runs: readonly Run[], speech: Speech): number {
  const stop =
    /[,;:.!?()—–](?:\s|$)/u.exec(text.replace(/(?<=(?<!\p{L})\p{Lu}\p{Ll}?\p{Ll}?)\./gu, '·'))
      ?.index ?? text.length;
  for (const { index } of text.matchAll(speech.cuts)) {
    if (index === 0 || index > stop) continue;
    if (runs.some((run) => run.start < index && index < run.end)) {
      const before = runs.find((run) => run.start < index && index < run.end);
      if (!before || countOwn(text.slice(before.start, index), speech) < 2) continue;
    }
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

const clean = (text: string) => {
  const words = text.replace(/^[\s,–—-]+|[\s,;:–—-]+$/gu, '').replace(/['’]s$/u, '');
  return words === '' ? undefined : words;
};

const BINDING =
  /^(?:of|the|for|in|and|de|la|le|du|des|del|della|di|da|do|dos|van|von|der|den|zu|bin|ibn|al|el|y|e)$/u;

/** An article at the start of a sentence is no part of a name. */
const DETERMINER =
  /^(?:The|A|An|Der|Die|Das|Ein|Eine|Le|La|Les|Un|Une|El|Los|Las|Il|Lo|O|Os|De|Het)(?:\s+|$)|^L['’]/u;

/** A point belongs to an initial or a short title: `J.`, `U.S.`, `Sen.` */
const WORD = String.raw`(?:(?:\p{Lu}\p{L}{0,2}\.)+(?:-\p{Lu}\.)?|\p{Lu}[\p{L}\p{M}'’-]*)`;
const RUN = new RegExp(
  `(?<![\\p{L}\\p{M}])${WORD}(?:\\s+(?:(?:of|the|for|in|de|la|le|du|des|del|della|di|da|do|dos|van|von|der|den|zu|bin|ibn|al|el)\\s+){0,3}${WORD})*`,
  'gu',
);

export type Run = { text: string; start: number; end: number };

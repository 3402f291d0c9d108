import type { Speech } from './speech.ts';

/** Words with a capital in a row, with what binds them: `Matthew G. Olsen`, `Ursula von der Leyen`, `Pruitt Jr.` */
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

/** A name without what does not belong to it: a genitive’s ending, a point that is not its own. */
export const trimName = (name: string): string =>
  name
    .replace(/['’]s?$/u, '')
    .replace(/(?<!\b(?:Jr|Sr|Inc|Ltd|Corp|Co|Bros|\p{Lu})|\.\p{L})[.,]+$/u, '');

/** How many words of a run are part of a name, not of an office. */
export const countOwn = (run: string, speech: Speech): number =>
  run
    .split(/\s+/u)
    .filter((word) => !BINDING.test(word) && !isTitle(word, speech) && !/^\p{Lu}{2,}$/u.test(word))
    .length;

export const isTitle = (word: string, { title }: Speech): boolean =>
  title.test(word.replace(/[,’]$/u, ''));

const BINDING =
  /^(?:of|the|for|in|and|de|la|le|du|des|del|della|di|da|do|dos|das|van|von|der|den|zu|bin|ibn|al|el|y|e|a|&)$/u;

/** An article at the start of a sentence is no part of a name. */
const DETERMINER =
  /^(?:The|A|An|Der|Die|Das|Ein|Eine|Le|La|Les|Un|Une|El|Los|Las|Il|Lo|O|Os|De|Het|Een|Um|Uma|Una|Uno|His|Her|Its|Their|Sein|Seine|Ihr|Ihre|Son|Sa|Ses|Leur|Su|Sus|Suo|Sua|Seu|Zijn|Haar|Его|Её|Їхній|Його|Її)(?:\s+|$)|^L['’]/u;

/** A point belongs to an initial or a short title: `J.`, `U.S.`, `Sen.` */
const WORD = String.raw`(?:(?:\p{Lu}\p{L}{0,2}\.)+(?:-\p{Lu}\.)?|\p{Lu}[\p{L}\p{M}'’-]*)`;
const BETWEEN =
  'of|the|for|in|de|la|le|du|des|del|della|di|da|do|dos|das|van|von|der|den|zu|bin|ibn|al|el|&';
const RUN = new RegExp(
  `(?<![\\p{L}\\p{M}])${WORD}(?:\\s+(?:(?:${BETWEEN})\\s+){0,3}${WORD})*`,
  'gu',
);

export type Run = { text: string; start: number; end: number };

import { readNounPhrase } from './noun-phrase.ts';
import type { Speech } from './speech.ts';

/**
 * Finds the words for who is quoted, as the sentence has them: `Deputy Attorney General Lisa Monaco`.
 *
 * `before` and `after` are the author’s words of the same sentence on both sides of the quotation, up to the next one.
 * A `pronoun` stands for somebody named before; `nobody` means that these words name no one.
 */
export function findSpeaker({ before, after }: Frame, speech: Speech): Named {
  const isFirst = !/[\p{L}\p{N}]/u.test(before);
  const named = isFirst ? undefined : readBefore(before, speech);
  return named ?? readAfter(after, isFirst, speech) ?? { kind: 'nobody' };
}

/** `said X`, `X told the press`: only where the words begin right behind the quotation. */
function readAfter(after: string, isFirst: boolean, speech: Speech): Named | undefined {
  const clause = after.replace(/^[\s,.;!?–—-]+/u, '');
  if (!isFirst && CONJUNCTION.test(clause)) return undefined;
  const accord = findFirst(clause, speech.accords);
  if (accord?.start === 0) return toNamed(clause.slice(accord.end), speech);
  const verb = findFirst(clause, speech.says);
  if (!verb || verb.start > LONGEST_LEAD || (!isFirst && !/^\s*[,–—-]/u.test(after)))
    return undefined;
  const lead = clause.slice(0, verb.start);
  if (/[.;:!?]\s|,\s/u.test(lead.replace(/\p{Lu}\p{Ll}?\./gu, ''))) return undefined;
  if (isSubject(lead, speech)) return toNamed(lead, speech);
  return toNamed(skipParticles(clause.slice(verb.end), speech), speech);
}

/** `X said:`, `according to X`, `Am Montag sagte X:`. */
function readBefore(before: string, speech: Speech): Named | undefined {
  const verb = [...before.matchAll(speech.says)].at(-1);
  const accord = [...before.matchAll(speech.accords)].at(-1);
  if (accord && (!verb || accord.index > verb.index))
    return toNamed(before.slice(accord.index + accord[0].length), speech);
  if (!verb) return /:\s*$/u.test(before) ? readLabel(before, speech) : undefined;
  const lead = before.slice(0, verb.index).replace(/[\s,]+$/u, '');
  const tail = skipParticles(before.slice(verb.index + verb[0].length), speech);
  const clause = lead.split(/,\s+|;\s+|\s[–—]\s/u).at(-1) ?? '';
  if (isSubject(clause, speech)) return toNamed(clause, speech);
  if (
    /^(?:\p{Lu}|(?:der|die|das|ein|eine|le|la|l['’]|un|une|el|los|las|il|lo|o|a|de|het|een)\s)/u.test(
      tail,
    ) ||
    speech.pronoun.exec(tail)?.index === 0
  )
    return toNamed(tail, speech);
  const first = lead.split(/,\s+|;\s+/u).find((part) => isSubject(part, speech));
  return first === undefined ? undefined : toNamed(first, speech);
}

/** `Merkel: “…”` */
function readLabel(before: string, speech: Speech): Named | undefined {
  const words = before.replace(/:\s*$/u, '').trim();
  return words !== '' && words.split(/\s+/u).length <= 6 && /^\p{Lu}/u.test(words)
    ? toNamed(words, speech)
    : undefined;
}

/** Whether words begin as a subject does: with a name, an article and a noun, or a pronoun; not with a preposition. */
function isSubject(text: string, speech: Speech): boolean {
  const words = text.trim();
  if (
    words === '' ||
    /^(?:a|ha|hat|haben|hatte|va|est|s['’]est|has|had|have|was|ont|avait)(?:\s+\p{Ll}+)?$/u.test(
      words,
    )
  )
    return false;
  if (/^-t-|^-/u.test(words)) return false;
  if (/^(?:with)\s/u.test(words)) return true;
  const cut = [...words.matchAll(speech.cuts)][0]?.index;
  if (cut === 0 || OPENING.test(words)) return false;
  return (
    /^\p{Lu}|\p{Lu}\p{Ll}|^(?:the|der|die|das|ein|eine|le|la|les|l['’]|un|une|el|los|las|il|lo|gli|o|os|as|de|het|een)\s/u.test(
      words,
    ) ||
    isPronoun(words, speech) ||
    /^\p{Lo}/u.test(words)
  );
}

const OPENING =
  /^(?:In|On|At|After|Before|During|For|From|By|When|While|As|To|Then|Am|Im|In|Nach|Vor|Bei|Dazu|Zu|Zum|Zur|Auf|Mit|Gegenüber|Später|Heute|Gestern|Zudem|Außerdem|Weiter|Dabei|À|Au|Aux|Dans|Sur|Lors|Après|Avant|En|El (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|Al|Tras|Ayer|Hoy|Na|Em|No|Ontem|Dopo|Nel|Ieri|Oggi|W|Po|Na|У|В|На|Під|Про|Об|При|Во|По этому|Tegen|Op|Ve|V|Po)(?![\p{L}])/u;

const isPronoun = (text: string, speech: Speech) =>
  new RegExp(`^(?:${speech.pronoun.source})$`, 'iu').test(text.trim().replace(/^-(?:t-)?/u, ''));

function toNamed(words: string, speech: Speech): Named | undefined {
  const text = words.trim().replace(/^-(?:t-)?/u, '');
  const [first = ''] = /^[\p{L}\p{M}'’]+/u.exec(text) ?? [];
  if (isPronoun(first, speech)) return { kind: 'pronoun', phrase: first };
  const phrase = readNounPhrase(text, speech);
  return phrase === undefined || phrase.length > LONGEST_PHRASE
    ? undefined
    : { kind: 'named', phrase };
}

/** Parts of a verb and adverbs behind it: `a ensuite précisé X`, `erklärte dazu X`. */
const skipParticles = (text: string, _speech: Speech) =>
  text
    .replace(
      /^(?:\s+(?:to|that|dass|que|also|later|dazu|weiter|am \p{L}+|heute|gestern|ensuite|également|aussi|encore|ayer|hoy|también|anche|também|ook|również|також|также))+(?=\s)/u,
      '',
    )
    .trim();

function findFirst(text: string, pattern: RegExp) {
  const [match] = text.matchAll(pattern);
  return match && { start: match.index, end: match.index + match[0].length };
}

/** What follows is about another statement: “…”, and said … */
const CONJUNCTION =
  /^(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar|i|ale|і|й|та|але|и|но|а|och|men|og|a|ve)\s/u;

/** In UTF-16 units: beyond these the words are not about the speaker any more. */
const LONGEST_LEAD = 90;
const LONGEST_PHRASE = 120;

export type Frame = { before: string; after: string };
export type Named = { kind: 'named' | 'pronoun'; phrase: string } | { kind: 'nobody' };

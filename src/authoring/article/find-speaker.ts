import { readNounPhrase } from './noun-phrase.ts';
import type { Speech } from './speech.ts';
import { endsInPronoun, isPronoun, isSubject } from './subject.ts';

/**
 * Finds the words for who is quoted, as the sentence has them: `Deputy Attorney General Lisa Monaco`.
 *
 * `before` and `after` are the author’s words of the same sentence on both sides of the quotation, up to the next one.
 * A `pronoun` stands for somebody named before, and so does a verb of saying without a subject; `nobody` means that
 * these words name no one.
 */
export function findSpeaker({ before, after }: Frame, speech: Speech): Named {
  const isFirst = !/[\p{L}\p{N}]/u.test(before);
  const named = isFirst ? undefined : readBefore(before, speech);
  return named ?? readAfter(after, isFirst, speech) ?? { kind: 'nobody' };
}

/** `said X`, `X told the press`: only where the words begin right behind the quotation. */
function readAfter(after: string, isFirst: boolean, speech: Speech): Named | undefined {
  const clause = after.replace(/^[\s,،.;!?–—-]+/u, '');
  if (!isFirst && CONJUNCTION.test(clause)) return undefined;
  const accord = findFirst(clause, speech.accords);
  if (accord?.start === 0) return toNamed(clause.slice(accord.end), speech);
  const verb = findFirst(clause, speech.says);
  if (!verb || verb.start > LONGEST_LEAD || (!isFirst && !/^\s*[,،–—-]/u.test(after)))
    return undefined;
  const lead = clause.slice(0, verb.start);
  if (/[.;:!?]\s|,\s/u.test(lead.replace(/\p{Lu}\p{Ll}?\./gu, ''))) return undefined;
  if (endsInPronoun(lead, speech)) return { kind: 'pronoun' };
  if (isSubject(lead, speech)) return toNamed(lead, speech);
  return toNamed(skipParticles(clause.slice(verb.end)), speech) ?? { kind: 'pronoun' };
}

/** `X said:`, `according to X`, `Am Montag sagte X:`. */
function readBefore(before: string, speech: Speech): Named | undefined {
  const [earlier, verb] =
    [...before.matchAll(speech.says)].slice(-2).length === 2
      ? [...before.matchAll(speech.says)].slice(-2)
      : [undefined, [...before.matchAll(speech.says)].at(-1)];
  const accord = [...before.matchAll(speech.accords)].at(-1);
  const document = [...before.matchAll(speech.impersonal)].at(-1);
  if (document && (!verb || document.index + document[0].length >= verb.index)) {
    const named = readPlace(before.slice(0, document.index), speech);
    if (named) return named;
  }
  if (accord && (!verb || accord.index > verb.index))
    return toNamed(before.slice(accord.index + accord[0].length), speech);
  if (!verb) return /:\s*$/u.test(before) ? readLabel(before, speech) : undefined;
  const lead = before.slice(0, verb.index).replace(/[\s,]+$/u, '');
  const tail = skipParticles(before.slice(verb.index + verb[0].length));
  if (speech.isArabic && /^\S+\s+ب?أنه?ا?\s/u.test(tail) && /ب?أنه?ا?\s*$/u.test(tail))
    return { kind: 'pronoun' };
  const inner = earlier && lead.slice(earlier.index + earlier[0].length).trim();
  const clause =
    (inner !== undefined && isSubject(inner, speech) ? inner : lead)
      .split(/,\s+|;\s+|\s[–—]\s/u)
      .at(-1) ?? '';
  if (endsInPronoun(clause, speech)) return { kind: 'pronoun' };
  const isOwn = isSubject(clause, speech);
  if (isPronoun(tail, speech) && !(isOwn && /^\p{Lu}\S+(?:\s+\p{Lu}\S+)?$/u.test(clause)))
    return { kind: 'pronoun' };
  if (isOwn && !speech.isArabic) return toNamed(clause, speech);
  const inverted =
    /^(?:\p{Lu}|\p{Lo}|(?:the|der|die|das|ein|eine|le|la|l['’]|un|une|una|el|los|las|il|lo|o|a|de|het|een)\s)/u;
  if (inverted.test(tail) || speech.pronoun.exec(tail)?.index === 0) return toNamed(tail, speech);
  const first = lead.split(/,\s+|;\s+/u).find((part) => isSubject(part, speech));
  return first === undefined
    ? { kind: 'pronoun' }
    : toNamed(lead.slice(lead.indexOf(first)), speech);
}

/** `Im Gutachten des Büros heißt es`: what the preposition names. */
function readPlace(lead: string, speech: Speech): Named | undefined {
  const clause =
    lead
      .trim()
      .replace(/,$/u, '')
      .split(/,\s+|;\s+/u)
      .at(-1) ?? '';
  const [, phrase] = /^(?:\p{L}{1,4}['’]?\s+)(.+)$/u.exec(clause) ?? [];
  const named =
    phrase !== undefined && /^(?:\p{Lu}|\p{Ll}{2})/u.test(phrase) && speech.document.exec(phrase);
  return named && phrase.length <= LONGEST_PHRASE
    ? {
        kind: 'named',
        phrase: phrase.replace(/^(?:the|der|dem|le|la|el|il|lo|o|a|de|het)\s+/u, ''),
      }
    : undefined;
}

/** `Merkel: “…”` */
function readLabel(before: string, speech: Speech): Named | undefined {
  const words = before.replace(/:\s*$/u, '').trim();
  return words !== '' && words.split(/\s+/u).length <= 6 && /^\p{Lu}/u.test(words)
    ? toNamed(words, speech)
    : undefined;
}

function toNamed(words: string, speech: Speech): Named | undefined {
  const text = words.trim().replace(/^-(?:t-)?/u, '');
  const [first = ''] = /^[\p{L}\p{M}'’]+/u.exec(text) ?? [];
  if (isPronoun(first, speech)) return { kind: 'pronoun' };
  const phrase = readNounPhrase(text, speech);
  return phrase === undefined || phrase.length > LONGEST_PHRASE
    ? undefined
    : { kind: 'named', phrase };
}

/** Parts of a verb and adverbs behind it: `a ensuite précisé X`, `erklärte dazu X`. */
const skipParticles = (text: string) =>
  text
    .replace(
      /^(?:\s+(?:to|that|dass|que|also|later|dazu|weiter|am \p{L}+|heute|gestern|ensuite|également|aussi|encore|ayer|hoy|también|anche|również|też|також|также|ook|ještě|också|też|se|si|się))+(?=\s)/u,
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
export type Named = { kind: 'named'; phrase: string } | { kind: 'pronoun' | 'nobody' };

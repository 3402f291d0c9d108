import { findLast, LONGEST_PHRASE, NO_NAME, skipParticles, toNamed } from './read-named.ts';
import type { Named } from './read-named.ts';
import type { Speech } from './speech.ts';
import { endsInPronoun, isPronoun, isSubject } from './subject.ts';

/**
 * Finds who is quoted in the author’s words before a quotation: `X said:`, `according to X`, `Am Montag sagte X:`.
 * Undefined where nobody says anything in them.
 */
export function readBefore(before: string, speech: Speech): Named | undefined {
  const verb = findLast(before, speech.says);
  const accord = findLast(before, speech.accords);
  const document = findLast(before, speech.impersonal);
  if (document && (!verb || document.end >= verb.start)) {
    const named = readPlace(before.slice(0, document.start), speech);
    if (named) return named;
  }
  if (accord && (!verb || accord.start > verb.start))
    return toNamed(before.slice(accord.end), speech);
  if (!verb) return /:\s*$/u.test(before) ? readLabel(before, speech) : undefined;
  return readClause(before, verb, speech);
}

/** The subject of a verb of saying, from the words on both sides of it. */
function readClause(before: string, verb: Place, speech: Speech): Named {
  const [lead, behind] = [before.slice(0, verb.start), before.slice(verb.end)];
  const tail = THAT.test(behind) ? '' : skipParticles(behind);
  // `X accused Y of …, arguing`: a participle has the subject of the clause before it.
  const isParticiple = /ing$/u.test(before.slice(verb.start, verb.end)) && /,\s*$/u.test(lead);
  const own = getClause(lead, isParticiple, speech);
  if (endsInPronoun(own, speech)) return NO_NAME;
  if (speech.isArabic)
    return /^\S+\s+ب?أنه?ا?\s*:?$/u.test(tail) ? NO_NAME : readTail(tail, lead, speech);
  const isName = /^\p{Lu}\S+(?:\s+\p{Lu}\S+)?$/u.test(own);
  if (isPronoun(tail, speech) && !isName) return NO_NAME;
  return isSubject(own, speech) ? (toNamed(own, speech) ?? NO_NAME) : readTail(tail, lead, speech);
}

/** The words that the verb belongs to: behind the verb of saying before it, and in front of an apposition. */
function getClause(lead: string, isParticiple: boolean, speech: Speech): string {
  const earlier = isParticiple ? undefined : findLast(lead, speech.says);
  const inner = earlier && lead.slice(earlier.end).trim();
  const words = inner !== undefined && isSubject(inner, speech) ? inner : lead;
  const parts = words.replace(/[\s,]+$/u, '').split(/,\s+|;\s+|\s[–—]\s/u);
  const first =
    parts.length > 1 && /,\s*$/u.test(lead)
      ? parts.find((part) => isSubject(part, speech))
      : undefined;
  return first === undefined ? (parts.at(-1) ?? '') : words.slice(words.indexOf(first));
}

/** `said X`, or the subject at the start of the sentence. */
function readTail(tail: string, lead: string, speech: Speech): Named {
  if (INVERTED.test(tail) || speech.pronoun.exec(tail)?.index === 0)
    return toNamed(tail, speech) ?? NO_NAME;
  const first = lead.split(/,\s+|;\s+/u).find((part) => isSubject(part, speech));
  return (
    (first === undefined ? undefined : toNamed(lead.slice(lead.indexOf(first)), speech)) ?? NO_NAME
  );
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

/** What is said begins behind the verb, not who says it. */
const THAT = /^\s+(?:that|que|qu['’]|che|dass|daß|dat|że|že|що|что|att|at)(?![\p{L}])/u;

/** A name or a noun with its article. */
const INVERTED =
  /^(?:\p{Lu}|\p{Lo}|(?:the|der|die|das|ein|eine|le|la|l['’]|un|une|una|el|los|las|il|lo|o|a|de|het|een)\s)/u;

type Place = { start: number; end: number };

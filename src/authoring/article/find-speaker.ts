import { readBefore } from './read-before.ts';
import { findFirst, NO_NAME, skipParticles, toNamed } from './read-named.ts';
import type { Named } from './read-named.ts';
import type { Speech } from './speech.ts';
import { endsInPronoun, isSubject } from './subject.ts';

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
  if (!verb || verb.start > LONGEST_LEAD) return isFirst ? readUnknown(after, speech) : undefined;
  if (!isFirst && !/^\s*[,،–—-]/u.test(after)) return undefined;
  const lead = clause.slice(0, verb.start);
  if (/[.;:!?]\s|,\s/u.test(lead.replace(/\p{Lu}\p{Ll}?\./gu, ''))) return undefined;
  if (endsInPronoun(lead, speech)) return NO_NAME;
  if (isSubject(lead, speech)) return toNamed(lead, speech);
  return toNamed(skipParticles(clause.slice(verb.end)), speech) ?? NO_NAME;
}

/** `“…”, fumed Tina Brokaw`: a verb that is not known, with a name behind it. */
function readUnknown(after: string, speech: Speech): Named | undefined {
  const [, verb = '', rest = ''] = /^[\s,،–—-]*(\p{Ll}+)\s+(\S.*)$/u.exec(after) ?? [];
  const isPreposition = [...verb.matchAll(speech.cuts)].length > 0 || CONJUNCTION.test(`${verb} `);
  if (verb.length < SHORTEST_VERB || isPreposition) return undefined;
  const named = toNamed(rest, speech);
  const isName =
    named?.kind === 'named' &&
    /\p{Lu}\p{Ll}+[\s-]\p{Lu}/u.test(named.phrase) &&
    /^\p{Lu}|^\p{Ll}+\s+(?:\p{Ll}+\s+){0,2}\p{Lu}/u.test(named.phrase);
  return isName && rest.startsWith(named.phrase.split(' ')[0] ?? '') ? named : undefined;
}

/** What follows is about another statement: “…”, and said … */
const CONJUNCTION =
  /^(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar|i|ale|і|й|та|але|и|но|а|och|men|og|a|ve)\s/u;

/** In UTF-16 units: beyond this the words are not about the speaker any more. */
const LONGEST_LEAD = 90;
const SHORTEST_VERB = 4;

export type Frame = { before: string; after: string };

import { findSpeaker } from './find-speaker.ts';
import type { Named } from './read-named.ts';
import type { FoundQuotation } from './found-quotation.ts';
import { getBetween, getFrame, hasMask } from './mask-quotations.ts';
import type { Masked } from './mask-quotations.ts';
import type { NameIndex } from './name-index.ts';
import { readAside } from './read-aside.ts';
import type { Speech } from './speech.ts';
import { startsWithPronoun } from './subject.ts';

/**
 * The probable speaker of each quotation, undefined where nobody is named: by the words around it, and for a pronoun, a
 * verb alone or an office alone by who was named last.
 */
export function nameSpeakers(
  quotations: readonly FoundQuotation[],
  text: Masked,
  names: NameIndex,
  speech: Speech,
): (string | undefined)[] {
  const read = quotations.map((quotation) =>
    quotation.kind === 'statement' ? readSpeaker(quotation, text, speech) : undefined,
  );
  for (const named of read)
    if (named?.kind === 'named') {
      const full = names.getFullName(named.phrase);
      if (full !== undefined) names.addPerson(full);
    }
  const speakers: (string | undefined)[] = [];
  let last: Last | undefined;
  let person: Last | undefined;
  for (const [index, quotation] of quotations.entries()) {
    const named = read[index];
    const speaker =
      named && choose(named, quotation, { last, person, earlier: speakers }, text, names, speech);
    speakers.push(speaker);
    if (speaker === undefined) continue;
    last = { speaker, sentence: quotation.lastSentence };
    if (!speech.document.test(speaker)) person = last;
  }
  return speakers;
}

function readSpeaker({ parts, text: words }: FoundQuotation, text: Masked, speech: Speech): Read {
  const frame = getFrame(parts, text);
  const aside = readAside(words, speech);
  const named = aside === undefined ? undefined : findSpeaker({ before: '', after: aside }, speech);
  const found = named && named.kind !== 'nobody' ? named : findSpeaker(frame, speech);
  if (found.kind !== 'nobody') return found;
  return frame.isAlone ? findAnnounced(frame.sentence, text, speech) : found;
}

function choose(
  named: Read,
  { sentence, continues }: FoundQuotation,
  { last, person, earlier }: Earlier,
  text: Masked,
  names: NameIndex,
  speech: Speech,
): string | undefined {
  if (named.kind === 'named') {
    const full = names.getFullName(named.phrase);
    if (full !== undefined) return full;
    const mentioned = findMentioned(last?.sentence ?? -1, sentence, text, names, speech);
    return mentioned ?? findHolder(earlier, names) ?? last?.speaker ?? named.phrase;
  }
  if (continues !== undefined) return last?.speaker;
  if (last?.sentence === sentence)
    return named.kind === 'pronoun' ? (person ?? last).speaker : last.speaker;
  if (named.kind === 'nobody') return undefined;
  return (
    findMentioned(last?.sentence ?? -1, sentence, text, names, speech) ?? (person ?? last)?.speaker
  );
}

/** Who spoke last of those with an office: `the mayor` may stand for `the councillor`. */
const findHolder = (earlier: Earlier['earlier'], { isHolder }: NameIndex) =>
  earlier.slice(-FAR).findLast((name) => name !== undefined && isHolder(name));

/** The person named last between two sentences. */
function findMentioned(
  after: number,
  before: number,
  text: Masked,
  names: NameIndex,
  speech: Speech,
) {
  for (let at = before - 1; at > after && before - at <= FAR; at -= 1) {
    const words = getSentence(at, text);
    if (startsWithPronoun(words, speech)) continue;
    const found = names.findPerson(words);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Who says something in the sentence before, if that has no quotation; else whoever was named last. */
function findAnnounced(sentence: number, text: Masked, speech: Speech): Read {
  const words = getSentence(sentence - 1, text);
  if (words === '' || hasMask(words)) return { kind: 'alone' };
  const before = `${words.trim().replace(/[.:]$/u, '')} `;
  const named = findSpeaker({ before, after: '' }, speech);
  return named.kind === 'named' ? named : { kind: 'alone' };
}

function getSentence(at: number, { sentences, masked }: Masked): string {
  const sentence = sentences[at];
  return sentence ? getBetween(masked, sentence.paragraph, sentence.start, sentence.end) : '';
}

/** In sentences: who was named before does not speak any more. */
const FAR = 8;

type Read = Named | { kind: 'alone' };
type Earlier = {
  last: Last | undefined;
  person: Last | undefined;
  earlier: readonly (string | undefined)[];
};
type Last = { speaker: string; sentence: number };

import type { Frame } from './find-speaker.ts';
import type { Speech } from './speech.ts';

/**
 * What a quotation is, by its words and those around it: words that somebody said or wrote, a title or name, or a word
 * held at a distance. One that `follows` another directly goes on with what that one says.
 */
export function classifyQuotation(
  text: string,
  { before, after }: Frame,
  speech: Speech,
  follows = false,
): QuotationKind {
  const words = splitWords(text);
  const isNamed = speech.names.test(before) || findCalled(after, speech);
  if (isHeld(words, { before, after }, speech)) return 'scare';
  if (follows) return 'statement';
  const isTitle =
    isTitleLike(words, speech) && (/\p{L}/u.test(before) || /^\s*\p{Ll}/u.test(after));
  if (isNamed && words.length <= 10 && (isTitle || words.length <= 3 || !/[.!?]$/u.test(text)))
    return 'title';
  if (words.length > LONGEST_WORD_GROUP || /:\s*$/u.test(before))
    return isTitle && words.length <= 8 && !/:\s*$/u.test(before) ? 'title' : 'statement';
  if (isTitle) return 'title';
  const says = [before, after.slice(0, NEAR)].some(
    (side) => side.search(speech.says) !== -1 || side.search(speech.accords) !== -1,
  );
  if (says) return 'statement';
  return words.length === 1 ||
    (words.length <= 3 && /^\p{Ll}/u.test(text) && !/[.!?…]$/u.test(text))
    ? 'scare'
    : 'statement';
}

/** Scripts without spaces between words have about two letters a word. */
const splitWords = (text: string): string[] =>
  text
    .split(/\s+/u)
    .flatMap((word) => (UNSPACED.test(word) ? (word.match(/.{1,2}/gu) ?? []) : word));

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Few words behind an article, with the author’s sentence going on behind them, and no verb of saying in their clause:
 * `the “free money” must be matched`.
 */
function isHeld(words: readonly string[], { before, after }: Frame, speech: Speech): boolean {
  const text = words.join(' ');
  if (words.length > MOST_HELD || /[.!?…,]$/u.test(text)) return false;
  const clause = before.split(/[,;:—–]\s/u).at(-1) ?? '';
  if (SO_CALLED.test(before)) return true;
  if (clause.search(speech.says) !== -1 || speech.names.test(before)) return false;
  const isWithin =
    /^(?:[,،]\s)?\s*\p{Ll}/u.test(after) || (speech.isGerman && /^[,]?\s+\p{L}/u.test(after));
  if (!isWithin || isSaid(after, speech) || findCalled(after, speech)) return false;
  if (ARTICLE.test(clause))
    return (
      /^\p{Ll}/u.test(text) ||
      (words.length === 1 &&
        speech.isGerman &&
        !/^(?:der|die|das|dem|den|des)$/iu.test(clause.trim().split(/\s+/u).at(-1) ?? ''))
    );
  return clause.trim() === '' && words.length === 1 && /^\s+\p{Ll}/u.test(after);
}

/** A verb of saying stands behind the quotation, and is no participle: `promis par la ville`. */
const isSaid = (after: string, speech: Speech): boolean => {
  const [verb] = after.slice(0, NEAR).matchAll(speech.says);
  return (
    verb !== undefined &&
    /^[\s,]*$/u.test(after.slice(0, verb.index)) &&
    !/^\s+(?:par|by|von|por|da|dal|dalla|door|przez|av|af)\s/u.test(
      after.slice(verb.index + verb[0].length),
    )
  );
};

/** `„Langer Heinrich“ genannt`: a name, by what follows. */
const findCalled = (after: string, { called }: Speech): boolean => {
  const index = after.slice(0, NEAR).search(called);
  return index !== -1 && /^[\s,]*$/u.test(after.slice(0, index));
};

const SO_CALLED =
  /(?:so-called|sogenannte[nrms]?|soi-disant|llamad[oa]s?|cosiddett[oaie]|chamad[oa]s?|zogenaamde|tzw\.|tzv\.|takzvan\p{L}+|så kallade|så kallad|såkaldte?|såkalte?|так званий|так звана|так званої|так называемый|так называемая)\s*$/iu;

const ARTICLE =
  /(?<!\p{L})(?:the|a|an|this|that|these|those|its|their|der|die|das|dem|den|des|ein|eine|einen|einem|einer|le|la|les|un|une|ce|cette|el|los|las|una|il|lo|gli|i|o|os|as|um|uma|de|het|een|du|al|del|della|nel|no|na|do|da)\s*$/iu;

/** Capitals throughout, or in German, where every noun has one, at the start. */
function isTitleLike(words: readonly string[], { isGerman }: Speech): boolean {
  const last = words.at(-1) ?? '';
  if (/[!?…]$/u.test(last)) return false;
  const long = words.map((word) => word.replace(/^\P{L}+/u, '')).filter((word) => word.length > 3);
  const first = /^\p{Lu}/u.test(words[0] ?? '');
  if (isGerman) return first && words.length <= 4 && !/[.]$/u.test(last);
  return (
    first &&
    (long.length === 0 ? words.length <= 2 : long.every((word) => /^[\p{Lu}\p{N}]/u.test(word)))
  );
}

/** In words. */
const MOST_HELD = 3;

/** In words; longer ones are taken for a statement. */
const LONGEST_WORD_GROUP = 6;

/** How far behind a quotation a verb of saying counts, in UTF-16 units. */
const NEAR = 60;

export type QuotationKind = 'statement' | 'title' | 'scare';

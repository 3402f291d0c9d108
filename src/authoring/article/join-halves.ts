import type { Part } from './find-article-quotations.ts';
import { findSentenceAt } from './find-sentences.ts';
import { getBetween, removeMask } from './mask-quotations.ts';
import type { Masked } from './mask-quotations.ts';
import type { Speech } from './speech.ts';

/** Joins what is one quotation with words about its speaker in between: “…,” she said, “…”. */
export function joinHalves(quotations: readonly Part[][], text: Masked, speech: Speech): Part[][] {
  const joined: Part[][] = [];
  for (const parts of quotations) {
    const before = joined.at(-1);
    const [last, first] = [before?.at(-1), parts[0]];
    if (before && last && first && areHalves(last, first, text, speech)) before.push(...parts);
    else joined.push([...parts]);
  }
  return joined;
}

/** Whether a quotation stands directly behind another, with only who said that one between them. */
export function isFollowing(
  before: readonly Part[],
  parts: readonly Part[],
  { sentences, masked }: Masked,
  speech: Speech,
): boolean {
  const [last, first] = [before.at(-1), parts[0]];
  if (!last || !first || !opensSentence(before[0], sentences) || !opensSentence(first, sentences))
    return false;
  const paragraphs = first.paragraph - last.paragraph;
  if (paragraphs > 1) return false;
  const between =
    paragraphs === 0
      ? getBetween(masked, last.paragraph, last.end, first.start)
      : `${getBetween(masked, last.paragraph, last.end)} ${getBetween(masked, first.paragraph, 0, first.start)}`;
  const words = removeMask(between).trim();
  if (words.split(/\s+/u).length > LONGEST_ASIDE) return false;
  return (
    words === '' || words === '.' || (/[.!?…؟]$/u.test(words) && words.search(speech.says) !== -1)
  );
}

function areHalves(last: Part, first: Part, { sentences, masked }: Masked, speech: Speech) {
  if (last.paragraph !== first.paragraph) return false;
  if (findSentenceAt(sentences, last, 'end') !== findSentenceAt(sentences, first)) return false;
  const between = removeMask(getBetween(masked, last.paragraph, last.end, first.start));
  const words = between.trim();
  if (!/\p{L}/u.test(words) || words.split(/\s+/u).length > LONGEST_ASIDE) return false;
  const isBroken = /[,;،؛–—…?!-]$/u.test(last.text) || /^\s*[,،–—-]/u.test(between);
  const isAside = /[,،:–—-]$/u.test(words);
  const goesOn = /^[\p{Ll}\p{Lo}…]/u.test(first.text);
  const says = words.search(speech.says) !== -1;
  // Without a comma at its end only what a verb begins is about the speaker: “…”, sagt er “…”.
  if (!isAside) return isBroken && goesOn && says && isInverted(words, speech);
  return isBroken && (says || goesOn);
}

const isInverted = (words: string, speech: Speech) =>
  words.replace(/^[\s,،–—-]+/u, '').search(speech.says) === 0 &&
  words.split(/\s+/u).length <= SHORTEST_ASIDE;

function opensSentence(part: Part | undefined, sentences: Masked['sentences']): boolean {
  const sentence = sentences[findSentenceAt(sentences, part)];
  return (
    part !== undefined && sentence !== undefined && part.start - sentence.start <= LONGEST_MARK
  );
}

/** In words: more between two quotations is not only about who speaks. */
const LONGEST_ASIDE = 16;
const SHORTEST_ASIDE = 5;

/** An opening mark and a space, in UTF-16 units. */
const LONGEST_MARK = 3;

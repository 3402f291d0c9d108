import type { Article } from '#model/parse-article.ts';
import { classifyQuotation } from './classify-quotation.ts';
import type { QuotationKind } from './classify-quotation.ts';
import { findArticleQuotations } from './find-article-quotations.ts';
import type { Part, Unpaired } from './find-article-quotations.ts';
import { findSentenceAt, findSentences } from './find-sentences.ts';
import type { Sentence } from './find-sentences.ts';
import { findSpeaker } from './find-speaker.ts';
import { isFollowing, joinHalves } from './join-halves.ts';
import { getBetween, getFrame, hasMask, maskQuotations } from './mask-quotations.ts';
import type { Masked, SentenceFrame } from './mask-quotations.ts';
import { makeNameIndex } from './name-index.ts';
import { getSpeech } from './speech.ts';
import type { Speech } from './speech.ts';

/**
 * Finds in an article what can be found by machine: its sentences, and its quotations with their kind and who is
 * probably quoted. `language` is a BCP 47 tag. Nothing of it is certain; an editor decides.
 */
export function analyseArticle(article: Article, language: string): Analysis {
  const speech = getSpeech(language);
  const sentences = findSentences(article, language);
  const { quotations: marked, unpaired } = findArticleQuotations(article.paragraphs);
  const text = { sentences, masked: maskQuotations(article, marked.flat()) };
  const getFullName = makeNameIndex(article, speech);
  const quotations: Quotation[] = [];
  for (const parts of joinHalves(marked, text, speech)) {
    const frame = getFrame(parts, text);
    const before = quotations.at(-1);
    const follows = before?.kind === 'statement' && isFollowing(before.parts, parts, text, speech);
    const words = parts.map((part) => part.text).join(' ');
    const isSplit = parts.length > 1 || follows;
    const kind = isSplit ? 'statement' : classifyQuotation(words, frame, speech);
    const named =
      kind === 'statement' ? nameSpeaker(frame, follows, quotations, text, speech) : undefined;
    quotations.push({
      parts,
      text: words,
      sentence: frame.sentence,
      lastSentence: findSentenceAt(sentences, parts.at(-1), 'end'),
      kind,
      speaker: named === undefined ? undefined : getFullName(named),
      ...(follows && { continues: quotations.length - 1 }),
    });
  }
  return { sentences, quotations, unpaired };
}

/** The words for the speaker: those of the sentence; for a pronoun, or without any, those of the quotation before. */
function nameSpeaker(
  frame: SentenceFrame,
  follows: boolean,
  earlier: readonly Quotation[],
  text: Masked,
  speech: Speech,
): string | undefined {
  const named = findSpeaker(frame, speech);
  if (named.kind === 'named') return named.phrase;
  const last = earlier.findLast(({ kind, speaker }) => kind === 'statement' && speaker);
  if (named.kind === 'pronoun' || follows || last?.sentence === frame.sentence)
    return last?.speaker;
  return frame.isAlone ? (findAnnounced(frame, text, speech) ?? last?.speaker) : undefined;
}

/** Who says something in the sentence before, if that has no quotation. */
function findAnnounced({ sentence }: SentenceFrame, { sentences, masked }: Masked, speech: Speech) {
  const previous = sentences[sentence - 1];
  if (!previous) return undefined;
  const words = getBetween(masked, previous.paragraph, previous.start, previous.end);
  if (hasMask(words)) return undefined;
  const named = findSpeaker({ before: `${words.replace(/\.$/u, '')} `, after: '' }, speech);
  return named.kind === 'named' ? named.phrase : undefined;
}

export type Quotation = {
  parts: readonly Part[];
  /** The parts, joined by one space. */
  text: string;
  /** Indices of the sentences in which it begins and ends. */
  sentence: number;
  lastSentence: number;
  kind: QuotationKind;
  speaker: string | undefined;
  /** The index of the quotation that it follows directly. */
  continues?: number;
};
export type Analysis = { sentences: Sentence[]; quotations: Quotation[]; unpaired: Unpaired[] };

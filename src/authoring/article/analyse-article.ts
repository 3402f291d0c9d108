import type { Article } from '#model/parse-article.ts';
import { classifyQuotation } from './classify-quotation.ts';
import { findArticleQuotations } from './find-article-quotations.ts';
import type { Unpaired } from './find-article-quotations.ts';
import { findSentenceAt, findSentences } from './find-sentences.ts';
import type { Sentence } from './find-sentences.ts';
import type { FoundQuotation } from './found-quotation.ts';
import { isFollowing, joinHalves } from './join-halves.ts';
import { getFrame, maskQuotations } from './mask-quotations.ts';
import { makeNameIndex } from './name-index.ts';
import { nameSpeakers } from './name-speakers.ts';
import { getSpeech } from './speech.ts';

/**
 * Finds in an article what can be found by machine: its sentences, and its quotations with their kind and who is
 * probably quoted. `language` is a BCP 47 tag. Nothing of it is certain; an editor decides.
 */
export function analyseArticle(article: Article, language: string): Analysis {
  const speech = getSpeech(language);
  const sentences = findSentences(article, language);
  const { quotations: marked, unpaired } = findArticleQuotations(article.paragraphs);
  const text = { sentences, masked: maskQuotations(article, marked.flat()) };
  const found: FoundQuotation[] = [];
  for (const parts of joinHalves(marked, text, speech)) {
    const frame = getFrame(parts, text);
    const before = found.at(-1);
    const isNext = before?.kind === 'statement' && isFollowing(before.parts, parts, text, speech);
    const words = parts.map((part) => part.text).join(' ');
    const kind = parts.length > 1 ? 'statement' : classifyQuotation(words, frame, speech, isNext);
    found.push({
      parts,
      text: words,
      sentence: frame.sentence,
      lastSentence: findSentenceAt(sentences, parts.at(-1), 'end'),
      kind,
      ...(isNext && kind === 'statement' && { continues: found.length - 1 }),
    });
  }
  // A title is part of a name: `the report of “Sportproject”`.
  const spoken = found.filter(({ kind }) => kind !== 'title').flatMap(({ parts }) => parts);
  const named = { sentences, masked: maskQuotations(article, spoken) };
  const speakers = nameSpeakers(found, named, makeNameIndex(article, speech), speech);
  const quotations = found.map((quotation, index) => ({ ...quotation, speaker: speakers[index] }));
  return { sentences, quotations, unpaired };
}

export type Quotation = FoundQuotation & { speaker: string | undefined };
export type Analysis = { sentences: Sentence[]; quotations: Quotation[]; unpaired: Unpaired[] };

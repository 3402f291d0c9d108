import { splitSentences } from '#model/sentences.ts';
import { areWordsIn, simplify, splitParts, withoutReopening } from '../record-lock/find-words.ts';

/**
 * Makes a function that finds the sentence of an article in which quoted words begin. It gives the sentence’s id, or
 * undefined if the words stand in none or in more than one.
 *
 * Takes the article as plain text, its language, and the ids of its sentences in order; if the article has another
 * number of sentences, nothing is found. The article is split when it is first asked for.
 */
export function createSentenceFinder(
  article: string | undefined,
  language: string,
  ids: readonly string[],
): FindSentence {
  let texts: Searched[] | undefined;
  let sentences: string[] = [];
  const read = () => {
    sentences = article === undefined ? [] : splitSentences(article, language, ids.length);
    if (sentences.length !== ids.length) sentences = [];
    return [sentences, sentences.map(withoutReopening)].map(joinPlain);
  };
  return (words) => {
    texts ??= read();
    const [first = ''] = splitParts(words).map(simplify);
    const places = new Set(first === '' ? [] : texts.flatMap((text) => findPlaces(text, first)));
    const found = [...places].filter((at) => areWordsIn(sentences.slice(at, at + MOST), words));
    return found.length === 1 ? ids[found[0] ?? 0] : undefined;
  };
}

function joinPlain(sentences: readonly string[]): Searched {
  const starts: number[] = [];
  let length = 0;
  const plain = sentences.map((sentence) => {
    const text = simplify(sentence);
    starts.push(length);
    length += text.length + 1;
    return text;
  });
  return { text: plain.join(' '), starts };
}

/** The indexes of the sentences in which `words` begin. */
function findPlaces({ text, starts }: Searched, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    places.push(starts.findLastIndex((start) => start <= at));
  return places;
}

/** Sentences that a quotation may run over. */
const MOST = 21;

/** Gives the id of the sentence in which words begin. */
export type FindSentence = (words: string) => string | undefined;

/** The sentences in one text, and where each starts in it. */
type Searched = { text: string; starts: number[] };

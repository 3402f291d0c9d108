import type { Problem } from '#errors.ts';
import type { ExplainerFolder } from '../read/content-read.ts';
import { splitSentences } from '#model/sentences.ts';
import { getArticleLanguage } from './article-language.ts';
import { getArticleWords, getKnownWords } from './article-words.ts';
import { explainInvisible } from './explain-invisible.ts';
import { findUnlisted } from './find-unlisted.ts';
import type { Quotation } from './find-unlisted.ts';
import { areWordsIn } from './find-words.ts';
import { hashText } from './hash-text.ts';
import type { RecordLock } from '#schemas/record-lock.ts';
import { countCorrections, validateWords } from './validate-record.ts';

/**
 * Compares the quotes of an explainer with the article, character for character.
 *
 * Takes an explainer and the article’s text. Gives the lock, to be written only if neither this nor the explainer itself
 * has problems, and the quotations of the article that no quote has. The sentences of the article get the ids of
 * `article.retells` in their order; if that list was refused, nothing is compared.
 */
export function makeRecordLock(
  folder: ExplainerFolder,
  article: string,
): { lock: RecordLock; problems: Problem[]; unlisted: Quotation[] } {
  const listed = folder.known.explainer?.article?.retells ?? [];
  const ids = listed.flat();
  const isListed = ids.length > 0 && ids.length === listed.length;
  const sentences = splitSentences(article, getArticleLanguage(folder), ids.length);
  const byId = new Map(ids.map((id, index) => [id, sentences[index] ?? '']));
  const quotes = Object.entries(folder.values.quotes ?? {});
  return {
    lock: {
      article: hashText(article),
      sentences: Object.fromEntries([...byId].map(([id, text]) => [id, hashText(text)])),
      quotes: Object.fromEntries(
        quotes.map(([id, quote]) => {
          const text = getArticleWords(quote);
          const corrections = countCorrections(folder, id);
          return [id, { sentence: quote.sentence, hash: hashText(text), text, corrections }];
        }),
      ),
    },
    problems: [
      ...validateWords(folder),
      ...(isListed && sentences.length === ids.length ? validatePlaces(folder, byId) : []),
      ...(isListed && sentences.length !== ids.length
        ? [explainCount(folder, ids, sentences)]
        : []),
    ],
    unlisted: findUnlisted(
      byId,
      quotes.map(([, quote]) => getArticleWords(quote)),
    ),
  };
}

/** Every quote begins in the sentence that it names; it may run on into the next ones. */
function validatePlaces(
  { known, yaml }: ExplainerFolder,
  sentences: ReadonlyMap<string, string>,
): Problem[] {
  const ids = [...sentences.keys()];
  const all = [...sentences.values()];
  const hasWords = (at: number, text: string) => at !== -1 && areWordsIn(all.slice(at), text);
  return Object.entries(known.quotes ?? {}).flatMap(([id, quote]): Problem[] => {
    const { sentence } = quote;
    const text = getKnownWords(quote);
    if (sentence === undefined || text === undefined) return [];
    const named = sentences.get(sentence) ?? '';
    if (hasWords(ids.indexOf(sentence), text)) return [];
    const other = ids.find((_, at) => hasWords(at, text));
    const field = other === undefined ? 'text' : 'sentence';
    return [
      {
        file: yaml.quotes?.file ?? '',
        ...yaml.quotes?.locate([id, field]),
        entry: `${id} › ${field}`,
        message: `The words do not stand in the sentence ${sentence} of the article.`,
        received: text,
        hint: other
          ? `They stand in ${other}: write \`sentence: ${other}\`.`
          : (explainInvisible(named, text) ??
            `Copy them from the article, where ${sentence} is: ${named}`),
      },
    ];
  });
}

function explainCount(
  { yaml }: ExplainerFolder,
  ids: readonly string[],
  sentences: readonly string[],
): Problem {
  const listed = Array.from({ length: Math.max(ids.length, sentences.length) }, (_, index) =>
    `${(ids[index] ?? '?').padEnd(5)}${sentences[index]?.slice(0, 60) ?? '(no sentence)'}`.trim(),
  );
  return {
    file: yaml.explainer?.file ?? '',
    ...yaml.explainer?.locate(['article', 'retells']),
    entry: 'article › retells',
    message: `The article has ${sentences.length} ${sentences.length === 1 ? 'sentence, as it is' : 'sentences as they are'} told apart here, and \`retells\` names ${ids.length}.`,
    received: listed,
    hint: 'Mend the list; or, where sentences were told apart wrongly, put each on a line of its own in a copy of the article.',
  };
}

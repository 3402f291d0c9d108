import type { Language } from '#i18n/language.ts';
import type { RecordLock } from '#schemas/record-lock.ts';
import type { ExplainerRead } from '../read/content-read.ts';
import { getKnownWords } from '../record-lock/article-words.ts';
import { findSection } from './find-section.ts';
import type { FindSentence } from './find-sentence.ts';
import type { KnownQuote } from './known-entries.ts';

/**
 * Fills in what a quote leaves out: its sentence, from the article or else the record lock; its section, from where it
 * is shown; the sources of its reports and of the original; and the interface’s words for words that match.
 */
export function inferQuote(id: string, quote: KnownQuote, from: Context): KnownQuote {
  const sentence = quote.sentence ?? inferSentence(id, quote, from);
  return {
    ...quote,
    sentence,
    section: quote.section ?? findSection(from.read, 'Quote', id, sentence),
    sources: quote.sources ?? inferSources(quote),
    difference:
      quote.difference ??
      (quote.wording === 'matches' ? from.language.words.quotes.findings.matches : undefined),
  };
}

function inferSentence(id: string, quote: KnownQuote, { findSentence, read: { record } }: Context) {
  const words = getKnownWords(quote);
  return (words && findSentence(words)) ?? record?.quotes[id]?.sentence;
}

function inferSources({ reported = [], original }: KnownQuote): string[] | undefined {
  const named = [...reported, original ?? {}].flatMap(({ source }) => source ?? []);
  return named.length > 0 ? [...new Set(named)] : undefined;
}

/** What quotes are completed from. */
type Context = {
  read: Pick<ExplainerRead, 'sections'> & { record: RecordLock | undefined };
  findSentence: FindSentence;
  language: Language;
};

import { z } from 'astro/zod';
import type { Quote } from '#model/explainer.ts';
import type { Urls } from '#model/urls.ts';
import { WORDINGS } from '#schemas/quote.ts';
import {
  address,
  edtf,
  id,
  language,
  listIds,
  named,
  pickName,
  sourceIds,
} from './record-fields.ts';

const words = z.strictObject({
  text: z.string(),
  language,
  source: z.string().describe('Who reports them, by an id of `sources`.'),
});

export const quoteRecord = z
  .strictObject({
    id,
    address,
    embed: z.url().describe('The same as a document to be framed.'),
    speaker: named.describe('Whose words they are.'),
    role: z.string().optional().describe('The office held on that date.'),
    date: edtf.describe('When it was said, EDTF.'),
    occasion: z.string().describe('Where or how it was said.'),
    section: z.string().describe('The section that shows it.'),
    sentence: z.string().describe('The sentence of the article it stands in.'),
    text: z
      .string()
      .optional()
      .describe('The words as the article quotes them; none if withdrawn.'),
    language,
    wording: z.enum(WORDINGS).describe('How the article’s words compare with the reported ones.'),
    difference: z.string().describe('What differs, in a sentence.'),
    reported: z.array(words).describe('The same words as others report them.'),
    pairs: z
      .array(z.strictObject({ reported: z.string(), article: z.string().optional() }))
      .describe('The words that differ, side by side.'),
    original: words
      .extend({ literal: z.string().optional() })
      .optional()
      .describe('The words in the language they were said in.'),
    ownTranslation: z
      .literal(true)
      .optional()
      .describe('`text` is the explainer’s own translation of `original`.'),
    context: z.string().describe('What the words are about.'),
    withdrawn: z.strictObject({ date: edtf, reason: z.string() }).optional(),
    sources: sourceIds,
  })
  .describe('Words that the article quotes, and the same words as others report them.');

/** A quote as data. A withdrawn one has no words, in no wording. */
export function makeQuoteRecord(quote: Quote, explainer: string, urls: Urls): QuoteRecord {
  const { withdrawn } = quote;
  return {
    id: quote.id,
    address: urls.absolute(urls.quote(explainer, quote.id)),
    embed: urls.absolute(urls.embedQuote(explainer, quote.id)),
    speaker: pickName(quote.speaker),
    role: quote.role,
    date: quote.date.edtf,
    occasion: quote.occasion,
    section: quote.section.id,
    sentence: quote.sentence,
    language: quote.language,
    wording: quote.wording,
    difference: quote.difference,
    context: quote.context,
    ...(withdrawn
      ? {
          reported: [],
          pairs: [],
          withdrawn: { date: withdrawn.date.edtf, reason: withdrawn.reason },
        }
      : makeWordings(quote)),
    sources: listIds(quote.sources),
  };
}

function makeWordings({ original, reported, pairs, ...quote }: Quote) {
  return {
    text: quote.asPrinted ?? quote.text,
    reported: reported.map(({ source, ...report }) => ({
      text: report.asPrinted ?? report.text,
      language: report.language,
      source: source.id,
    })),
    pairs,
    original: original && {
      text: original.asPrinted ?? original.text,
      language: original.language,
      source: original.source.id,
      literal: original.literal,
    },
    ownTranslation: quote['own-translation'] ? (true as const) : undefined,
  };
}

export type QuoteRecord = z.input<typeof quoteRecord>;

import { getLanguage } from '#i18n/language.ts';
import type { ExplainerValues } from '#schemas/files.ts';
import { note } from '#schemas/note.ts';
import { position } from '#schemas/position.ts';
import { quote } from '#schemas/quote.ts';
import type { ExplainerFolder, ExplainerRead } from '../read/content-read.ts';
import { getArticleLanguage } from '../record-lock/article-language.ts';
import { createSentenceFinder } from './find-sentence.ts';
import { findLeftOut, NEEDED } from './find-left-out.ts';
import { inferNote } from './infer-note.ts';
import { inferPosition } from './infer-position.ts';
import { inferQuote } from './infer-quote.ts';

/**
 * Completes an explainer with what its editor left out because it can be inferred, and reports what cannot. Takes the
 * explainer as its files have it, and the language of the site.
 */
export function completeExplainer(read: ExplainerRead, siteLanguage: string): ExplainerFolder {
  const language = getLanguage(read.known.explainer?.language ?? siteLanguage);
  const findSentence = createSentenceFinder(
    read.article,
    getArticleLanguage(read),
    read.known.explainer?.article?.retells ?? [],
  );
  const quotes = mapEntries(read.known.quotes, quote.shape, (id, one) =>
    inferQuote(id, one, { read, findSentence, language }),
  );
  const positions = mapEntries(read.known.positions, position.shape, (_id, one) =>
    inferPosition(one, quotes),
  );
  const notes = mapEntries(read.known.notes, note.shape, (id, one) =>
    inferNote(id, one, quotes, read),
  );
  const known = { ...read.known, quotes, positions, notes };
  return {
    ...read,
    known,
    values: {
      ...read.values,
      quotes: selectWhole('quotes', known, read) as ExplainerValues['quotes'],
      positions: selectWhole('positions', known, read) as ExplainerValues['positions'],
      notes: selectWhole('notes', known, read) as ExplainerValues['notes'],
    },
    problems: [...read.problems, ...findLeftOut({ ...read, known })],
  };
}

/** Gives each entry its fields in the order of its schema, as if all were written: data files and hashes have it too. */
function mapEntries<Entry extends object>(
  entries: Readonly<Record<string, Entry>> | undefined,
  shape: object,
  infer: (id: string, entry: Entry) => Entry,
): Record<string, Entry> {
  const order = Object.keys(shape) as (keyof Entry)[];
  const complete = (id: string, entry: Entry) => {
    const inferred = infer(id, entry);
    const fields = order.map((name) => [name, inferred[name]] as const);
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as Entry;
  };
  return Object.fromEntries(
    Object.entries(entries ?? {}).map(([id, entry]) => [id, complete(id, entry)]),
  );
}

/** The entries that the schema accepted and in which nothing is missing any more. */
function selectWhole(
  name: keyof typeof NEEDED,
  known: ExplainerRead['known'],
  { values }: ExplainerRead,
): Record<string, unknown> {
  const isWhole = (entry: object) =>
    NEEDED[name].every((field) => (entry as Record<string, unknown>)[field] !== undefined);
  return Object.fromEntries(
    Object.entries(known[name] ?? {}).filter(
      ([id, entry]) => Object.hasOwn(values[name] ?? {}, id) && isWhole(entry),
    ),
  );
}

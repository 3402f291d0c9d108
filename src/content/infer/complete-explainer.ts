import { getLanguage } from '#i18n/language.ts';
import type { ExplainerValues } from '#schemas/files.ts';
import { getIn } from '#schemas/json-schema.ts';
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
  const { known: written, yaml } = read;
  const quotes = mapEntries(written.quotes, quote.shape, yaml.quotes?.value, (id, one) =>
    inferQuote(id, one, { read, findSentence, language }),
  );
  const positions = mapEntries(written.positions, position.shape, yaml.positions?.value, (_id, one) =>
    inferPosition(one, quotes),
  );
  const notes = mapEntries(written.notes, note.shape, yaml.notes?.value, (id, one) =>
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

/**
 * Gives each entry its fields in the order of its schema, as if all were written: data files and hashes have it too. A
 * field that is written and was refused is not replaced. Takes the entries with what is right in them, the fields of
 * their schema, and the entries as they are written.
 */
function mapEntries<Entry extends object>(
  known: Readonly<Record<string, Entry>> | undefined,
  shape: object,
  written: unknown,
  infer: (id: string, entry: Entry) => object,
): Record<string, Entry> {
  const complete = (id: string, entry: Entry) => {
    const inferred = new Map(Object.entries(infer(id, entry)));
    const isRefused = (field: string) =>
      !Object.hasOwn(entry, field) && getIn(written, [id, field]) !== undefined;
    return Object.keys(shape).flatMap((field) =>
      inferred.get(field) === undefined || isRefused(field) ? [] : [[field, inferred.get(field)]],
    );
  };
  return Object.fromEntries(
    Object.entries(known ?? {}).map(([id, entry]) => [
      id,
      Object.fromEntries(complete(id, entry)) as Entry,
    ]),
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
    Object.entries<object>(known[name] ?? {}).filter(
      ([id, entry]) => Object.hasOwn(values[name] ?? {}, id) && isWhole(entry),
    ),
  );
}

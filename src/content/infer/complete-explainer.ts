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
import type { KnownEntries } from './known-entries.ts';
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
  const quotes = mapEntries(read, 'quotes', quote.shape, (id, one) =>
    inferQuote(id, one, { read, findSentence, language }),
  );
  const positions = mapEntries(read, 'positions', position.shape, (_id, one) =>
    inferPosition(one, quotes),
  );
  const notes = mapEntries(read, 'notes', note.shape, (id, one) =>
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
 * field that is written and was refused is not replaced.
 */
function mapEntries<Name extends keyof typeof NEEDED>(
  { known, yaml }: ExplainerRead,
  name: Name,
  shape: object,
  infer: (id: string, entry: KnownEntries<Name>[string]) => object,
): KnownEntries<Name> {
  const complete = (id: string, entry: KnownEntries<Name>[string]) => {
    const inferred = new Map(Object.entries(infer(id, entry)));
    const isRefused = (field: string) =>
      !Object.hasOwn(entry, field) && getIn(yaml[name]?.value, [id, field]) !== undefined;
    return Object.keys(shape).flatMap((field) =>
      inferred.get(field) === undefined || isRefused(field) ? [] : [[field, inferred.get(field)]],
    );
  };
  const entries: Record<string, KnownEntries<Name>[string]> = known[name] ?? {};
  const completed = Object.entries(entries).map(([id, entry]) => [
    id,
    Object.fromEntries(complete(id, entry)),
  ]);
  return Object.fromEntries(completed) as KnownEntries<Name>;
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

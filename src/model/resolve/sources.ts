import { parseDate } from '#dates/parse-date.ts';
import type { ExplainerContent } from '#schemas/files.ts';
import type { Source } from '../explainer.ts';
import { mapEntries } from './entries.ts';

/** Sources with their numbers. A source without a language gets the explainer’s. */
export const resolveSources = (sources: ExplainerContent['sources'], language: string): Source[] =>
  mapEntries(sources, (id, source, index) => ({
    ...source,
    id,
    number: index + 1,
    short: source.short ?? source.publisher,
    language: source.language ?? language,
    date: source.date === undefined ? undefined : parseDate(source.date),
  }));

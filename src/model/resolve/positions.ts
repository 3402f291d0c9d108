import { sortByDate } from '#dates/compare-dates.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { ExplainerContent } from '#schemas/files.ts';
import type { Position, Quote } from '../explainer.ts';
import { bindWords } from '../typography.ts';
import { getUpdatesOf } from '../updates.ts';
import { mapEntries } from './entries.ts';
import { createFind } from './find.ts';
import type { Refs } from './refs.ts';

/** Positions in date order, with their holders and the quotes that support them. */
export function resolvePositions(
  positions: ExplainerContent['positions'],
  quotes: readonly Quote[],
  refs: Refs,
): Position[] {
  const findQuote = createFind(quotes, 'quote');
  const resolved = mapEntries(positions, (id, position): Position => {
    const { spokesperson, quote } = position;
    return {
      ...position,
      id,
      says: bindWords(position.says),
      actors: position.actors.map(refs.findActor),
      spokesperson: spokesperson === undefined ? undefined : refs.findPerson(spokesperson),
      question: refs.findQuestion(position.question),
      date: parseDate(position.date),
      updates: getUpdatesOf(refs, 'position', id),
      quote: quote === undefined ? undefined : findQuote(quote),
      section: refs.findSectionOf(position.sentence),
      sources: position.sources.map(refs.findSource),
    };
  });
  return sortByDate(resolved, ({ date }) => date);
}

import { sortByDate } from '#dates/compare-dates.ts';
import { parseDate } from '#dates/parse-date.ts';
import type { ExplainerContent } from '#schemas/files.ts';
import type { Position, Quote } from '../explainer.ts';
import { bindWords } from '../typography.ts';
import { getUpdatesOf } from '../updates.ts';
import { mapEntries } from './entries.ts';
import { createFind } from './find.ts';
import type { Refs } from './refs.ts';

/** Positions in date order, several of one date as their `order` says, with their holders and the quotes that support them. */
export function resolvePositions(
  { positions, explainer }: Pick<ExplainerContent, 'positions' | 'explainer'>,
  quotes: readonly Quote[],
  refs: Refs,
): Position[] {
  const findQuote = createFind(quotes, 'quote');
  const resolved = mapEntries(positions, (id, position): Position => {
    const { spokesperson, quote, sentence } = position;
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
      section: sentence === undefined ? undefined : refs.findSectionOf(sentence),
      attribution: sentence === undefined ? 'other-sources' : position.attribution,
      own: explainer.stances.find((stance) => stance.id === position.stance),
      sources: position.sources.map(refs.findSource),
    };
  });
  return placeInOrder(sortByDate(resolved, ({ date }) => date));
}

/** Puts those with an `order` of one date and question in that order, in the places they have among the others. */
function placeInOrder(positions: readonly Position[]): Position[] {
  const ordered = positions.filter(({ order }) => order !== undefined);
  const groups = Map.groupBy(ordered, ({ date, question }) => `${date.edtf} ${question.id}`);
  const places = new Map(
    [...groups.values()].flatMap((group) => {
      const inOrder = group.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
      return group.map(({ id }, index) => [id, inOrder[index]] as const);
    }),
  );
  return positions.map((position) => places.get(position.id) ?? position);
}

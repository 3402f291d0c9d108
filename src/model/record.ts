import { getMembers, getRole } from './actors.ts';
import type { Actor } from './actors.ts';
import type { RecordDate } from '#dates/record-date.ts';
import type { Explainer, Position, Quote } from './explainer.ts';
import { getActorIds, mapById } from './holders.ts';
import { remember } from './remember.ts';

/**
 * The record of one actor in an explainer: positions in date order, quotes in the article’s order, the members of a
 * group, the roles held on those dates.
 */
export function getActorRecord(
  explainer: Recorded,
  actor: Actor,
  actors: readonly Actor[],
): ActorRecord {
  const positions = mapPositions(explainer, actors).get(actor.id) ?? [];
  const quotes = mapQuotes(explainer).get(actor.id) ?? [];
  return {
    actor,
    positions,
    quotes,
    members: getMembers(actor, actors),
    roles: getRoles(
      actor,
      [...positions, ...quotes].map(({ date }) => date),
    ),
  };
}

/** The actors that the explainer has a record of, in the given order. */
export function getConcerned(explainer: Recorded, actors: readonly Actor[]): Actor[] {
  const [positions, quotes] = [mapPositions(explainer, actors), mapQuotes(explainer)];
  return actors.filter(({ id }) => positions.has(id) || quotes.has(id));
}

/** Each actor is asked for in each explainer, so both are gone through only once. */
const mapPositions = remember((explainer: Recorded, actors: readonly Actor[]) => {
  const byId = mapById(actors);
  const byActor = new Map<string, Position[]>();
  for (const position of explainer.positions)
    for (const id of getActorIds(position, byId))
      byActor.set(id, [...(byActor.get(id) ?? []), position]);
  return byActor;
});

const mapQuotes = remember((explainer: Recorded) =>
  Map.groupBy(explainer.quotes, ({ speaker }) => speaker.id),
);

/** The roles held on the dates of the record, without duplicates. */
function getRoles(actor: Actor, dates: readonly RecordDate[]): string[] {
  return [...new Set(dates.flatMap((date) => getRole(actor, date) ?? []))];
}

type Recorded = Pick<Explainer, 'positions' | 'quotes'>;

export type ActorRecord = {
  actor: Actor;
  positions: Position[];
  quotes: Quote[];
  /** The members of a group that are among the actors. */
  members: Actor[];
  roles: string[];
};

import { getMembers, getRole } from './actors.ts';
import type { Actor } from './actors.ts';
import type { RecordDate } from '#dates/record-date.ts';
import type { Explainer, Position, Quote } from './explainer.ts';
import { getActorIds, mapById } from './holders.ts';

/**
 * The record of one actor in an explainer: positions in date order, quotes in the article’s order, the members of a
 * group, the roles held on those dates.
 */
export function getActorRecord(
  explainer: Pick<Explainer, 'positions' | 'quotes'>,
  actor: Actor,
  actors: readonly Actor[],
): ActorRecord {
  const byId = mapById(actors);
  const positions = explainer.positions.filter((position) =>
    getActorIds(position, byId).includes(actor.id),
  );
  const quotes = explainer.quotes.filter(({ speaker }) => speaker.id === actor.id);
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
export function getConcerned(
  explainer: Pick<Explainer, 'positions' | 'quotes'>,
  actors: readonly Actor[],
): Actor[] {
  return actors.filter((actor) => {
    const { positions, quotes } = getActorRecord(explainer, actor, actors);
    return positions.length + quotes.length > 0;
  });
}

/** The roles held on the dates of the record, without duplicates. */
function getRoles(actor: Actor, dates: readonly RecordDate[]): string[] {
  return [...new Set(dates.flatMap((date) => getRole(actor, date) ?? []))];
}

export type ActorRecord = {
  actor: Actor;
  positions: Position[];
  quotes: Quote[];
  /** The members of a group that are among the actors. */
  members: Actor[];
  roles: string[];
};

import type { Actor, Group } from './actors.ts';
import type { Position } from './explainer.ts';
import { remember } from './remember.ts';

/**
 * All actors that a position counts for. Members replace a group that counts as them, and a member may be a group too.
 * Takes all actors by id, to look up members.
 */
export function getHolders(
  { actors }: Pick<Position, 'actors'>,
  byId: ReadonlyMap<string, Actor>,
): Actor[] {
  const holders = new Map<string, Actor>();
  const opened = new Set<string>();
  const add = (actor: Actor): void => {
    if (actor.kind !== 'group' || !isCountedAsMembers(actor)) {
      holders.set(actor.id, actor);
    } else if (!opened.has(actor.id)) {
      opened.add(actor.id);
      for (const id of actor.members) {
        const member = byId.get(id);
        if (member) add(member);
      }
    }
  };
  actors.forEach(add);
  return [...holders.values()];
}

/** True if what the group states counts for its members and not for itself: by default if all of them are named. */
function isCountedAsMembers(group: Group): boolean {
  const { members, size = members.length } = group;
  const byDefault = members.length < size ? 'group' : 'members';
  return members.length > 0 && (group['counts-as'] ?? byDefault) === 'members';
}

/** True if the position counts for the actor. Actors are compared by id. */
export function isHeldBy(
  position: Pick<Position, 'actors'>,
  { id }: Actor,
  byId: ReadonlyMap<string, Actor>,
): boolean {
  return getHolders(position, byId).some((holder) => holder.id === id);
}

/** The actors, in the given order, who hold at least one of the positions. */
export function getAllHolders(positions: readonly Position[], actors: readonly Actor[]): Actor[] {
  const byId = mapById(actors);
  const holding = new Set(
    positions.flatMap((position) => getHolders(position, byId).map(({ id }) => id)),
  );
  return actors.filter(({ id }) => holding.has(id));
}

/** The ids of all actors that a position concerns: those who hold it, alone or in a group, and the speaker. */
export function getActorIds(position: Position, byId: ReadonlyMap<string, Actor>): string[] {
  const ids = [...position.actors, ...getHolders(position, byId)].map(({ id }) => id);
  return [...new Set(position.spokesperson ? [...ids, position.spokesperson.id] : ids)];
}

export const mapById = remember(
  (actors: readonly Actor[]): ReadonlyMap<string, Actor> =>
    new Map(actors.map((actor) => [actor.id, actor])),
);

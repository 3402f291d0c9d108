import { getMembers } from './actors.ts';
import type { Actor } from './actors.ts';
import type { Explainer } from './explainer.ts';
import { getActorIds, mapById } from './holders.ts';

/** The actors that an explainer names anywhere: in its text, quotes, positions and sides. Takes all, and keeps their order. */
export function getNamedActors(explainer: Explainer, actors: readonly Actor[]): Actor[] {
  const { sections, quotes, positions, sides } = explainer;
  const byId = mapById(actors);
  const named = new Set([
    ...sections.flatMap((section) => section.actors.map(({ id }) => id)),
    ...quotes.map(({ speaker }) => speaker.id),
    ...positions.flatMap((position) => getActorIds(position, byId)),
    ...sides.flatMap((side) => side.actors.map(({ id }) => id)),
  ]);
  const members = actors
    .filter(({ id }) => named.has(id))
    .flatMap((actor) => getMembers(actor, actors).map(({ id }) => id));
  return actors.filter(({ id }) => named.has(id) || members.includes(id));
}

import { getRole } from './actors.ts';
import type { Actor } from './actors.ts';
import type { Explainer, Position } from './explainer.ts';
import { getActorRecord } from './record.ts';
import { getPositionsOn } from './standings.ts';

/** An actor in short: the role on the day the explainer describes, and the position on each question that the table has first. */
export function getActorSummary(
  explainer: Explainer,
  actor: Actor,
  actors: readonly Actor[],
): ActorSummary {
  const { positions, quotes } = getActorRecord(explainer, actor, actors);
  return {
    actor,
    role: actor.kind === 'person' ? getRole(actor, explainer.asOf) : undefined,
    isConcerned: positions.length + quotes.length > 0,
    latest: explainer.questions.flatMap((question) =>
      getPositionsOn(question, positions, actor).slice(0, 1),
    ),
  };
}

export type ActorSummary = {
  actor: Actor;
  role: string | undefined;
  /** True where the explainer records anything of the actor, so that there is a page about it. */
  isConcerned: boolean;
  latest: Position[];
};

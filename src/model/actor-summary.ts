import { getRole } from './actors.ts';
import type { Actor } from './actors.ts';
import type { Explainer, Position } from './explainer.ts';
import { getActorRecord } from './record.ts';
import { getPositionsOn } from './standings.ts';

/** Summarises an actor: the role on the explainer’s as-of date, and on each question the position the table shows first. */
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
  /** True if the explainer has a position or quote of the actor, so that a page about it exists. */
  isConcerned: boolean;
  latest: Position[];
};

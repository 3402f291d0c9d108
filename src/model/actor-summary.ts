import { getMembers, getRole } from './actors.ts';
import type { Actor } from './actors.ts';
import type { Explainer, Position } from './explainer.ts';
import { getActorRecord } from './record.ts';
import { remember } from './remember.ts';
import { getPositionsOn, getStanding } from './standings.ts';

/** Summarises an actor: the role on the explainer’s as-of date, and on each question where the table says they stand. */
export const getActorSummary = remember(summarise);

function summarise(explainer: Explainer, actor: Actor, actors: readonly Actor[]): ActorSummary {
  const { positions, quotes } = getActorRecord(explainer, actor, actors);
  return {
    actor,
    role: getRole(actor, explainer.asOf),
    members: getMembers(actor, actors),
    isConcerned: positions.length + quotes.length > 0,
    latest: explainer.questions.flatMap((question) =>
      getStanding(getPositionsOn(question, positions, actor), actor),
    ),
  };
}

export type ActorSummary = {
  actor: Actor;
  role: string | undefined;
  /** The members of a group that are among the actors. */
  members: Actor[];
  /** True if the explainer has a position or quote of the actor, so that a page about it exists. */
  isConcerned: boolean;
  latest: Position[];
};

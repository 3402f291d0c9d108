import type { Actor } from './actors.ts';
import type { Explainer } from './explainer.ts';
import { getActorRecord } from './record.ts';
import type { ActorRecord } from './record.ts';

/**
 * What an actor’s page across explainers shows. In full are the newest records in the page’s language, as long as they
 * have no more than 30 entries together; of the others it has counts and the way to the explainer’s own page. The roles
 * are those of all records in the language.
 *
 * Takes the explainers with the newest first, and keeps their order.
 */
export function divideRecords(
  explainers: readonly Explainer[],
  actor: Actor,
  actors: readonly Actor[],
  language: string,
): { whole: ExplainerRecord[]; counted: ExplainerRecord[]; roles: string[] } {
  const records = explainers
    .map((explainer) => ({ explainer, ...getActorRecord(explainer, actor, actors) }))
    .filter(({ positions, quotes }) => positions.length + quotes.length > 0);
  const own = records.filter(({ explainer }) => explainer.language === language);
  const count = (some: readonly ExplainerRecord[]) =>
    some.reduce((sum, { positions, quotes }) => sum + positions.length + quotes.length, 0);
  const whole = own.filter((_, index) => count(own.slice(0, index + 1)) <= MOST_ENTRIES);
  return {
    whole,
    counted: records.filter((record) => !whole.includes(record)),
    roles: [...new Set(own.flatMap((record) => record.roles))],
  };
}

const MOST_ENTRIES = 30;

/**
 * The explainers that the embed of an actor shows: the newest with a record of the actor, at most five. Takes the newest
 * first, in one language.
 */
export function listEmbedded(
  explainers: readonly Explainer[],
  actor: Actor,
  actors: readonly Actor[],
): Explainer[] {
  const isConcerned = (explainer: Explainer) => {
    const { positions, quotes } = getActorRecord(explainer, actor, actors);
    return positions.length + quotes.length > 0;
  };
  const newest = explainers.values().filter(isConcerned).take(MOST_EMBEDDED).toArray();
  // Of an actor without a record an explainer still tells the role.
  return newest.length > 0 ? newest : explainers.slice(0, MOST_EMBEDDED);
}

const MOST_EMBEDDED = 5;

type ExplainerRecord = ActorRecord & { explainer: Explainer };

import type { Actor } from './actors.ts';
import { compareDates } from '#dates/compare-dates.ts';
import type { Explainer, Position, Question } from './explainer.ts';
import { getAllHolders, isHeldBy, mapById } from './holders.ts';
import { remember } from './remember.ts';
import { isInArticle } from './stances.ts';

/**
 * The standings: actors by questions, made from the positions alone.
 *
 * Takes the explainer and all actors. Rows are in the order of `actors`, columns in that of the questions. In a cell
 * the latest position comes first; those that were only scheduled, and then those that only other sources have, come last.
 * A cell without a position is “not stated”, which is a value. The counts of `stated` are the article’s alone.
 */
export const getStandings = remember(makeStandings);

function makeStandings(
  { positions, questions }: Pick<Explainer, 'positions' | 'questions'>,
  actors: readonly Actor[],
): Standings {
  const byId = mapById(actors);
  const rows = getAllHolders(positions, actors).map((actor): StandingsRow => {
    const held = positions.filter((position) => isHeldBy(position, actor, byId));
    const cells = questions.map((question): StandingsCell => ({
      question,
      positions: getPositionsOn(question, held, actor),
    }));
    return { actor, cells, stated: countStated(cells) };
  });
  const columns = questions.map((question, index) => ({
    question,
    stated: countStated(rows.flatMap(({ cells }) => cells[index] ?? [])),
    isEmpty: rows.every(({ cells }) => cells[index]?.positions.length === 0),
    unsided: positions.filter(
      ({ actors: named, question: { id } }) => named.length === 0 && id === question.id,
    ),
  }));
  const inArticle = rows.filter(({ stated }) => stated > 0);
  const filled = rows.flatMap(({ cells }) =>
    cells.filter(({ positions: held }) => held.length > 0),
  );
  const stated = rows.reduce((sum, row) => sum + row.stated, 0);
  return {
    ...{ rows, columns, stated },
    total: inArticle.length * questions.length,
    actors: inArticle.length,
    beyond: { cells: filled.length - stated, actors: rows.length - inArticle.length },
  };
}

/** What an actor holds on a question, in the order of a cell. Takes all positions the actor holds. */
export function getPositionsOn(
  { id }: Pick<Question, 'id'>,
  held: readonly Position[],
  actor: Actor,
): Position[] {
  return held
    .filter(({ question }) => question.id === id)
    .toSorted((a, b) => compareStanding(a, b, actor) || (b.order ?? 0) - (a.order ?? 0));
}

/**
 * Where an actor stands, for a place that has no room for the whole cell: the first position and those of equal rank,
 * each stance once. Takes the positions of a cell in their order.
 */
export function getStanding(positions: readonly Position[], actor: Actor): Position[] {
  const [first] = positions;
  if (!first) return [];
  const equal = positions.filter((position) => compareStanding(first, position, actor) === 0);
  const stances = equal.map(getCaveats);
  return equal.filter((_, index) => stances.indexOf(stances[index] ?? '') === index);
}

/**
 * Sorts the article’s positions first, the latest on top and scheduled ones last. On the same day, what the actor states
 * alone comes before what a group states.
 */
function compareStanding(a: Position, b: Position, actor: Actor): number {
  const isOwn = ({ actors }: Position) => actors.some(({ id }) => id === actor.id);
  return (
    Number(isInArticle(b)) - Number(isInArticle(a)) ||
    Number(a.scheduled) - Number(b.scheduled) ||
    compareDates(b.date, a.date) ||
    Number(isOwn(b)) - Number(isOwn(a))
  );
}

const getCaveats = ({ stance, condition, order, attribution }: Position) =>
  JSON.stringify([stance, condition, order, attribution]);

const countStated = (cells: readonly StandingsCell[]) =>
  cells.filter(({ positions }) => positions.some(isInArticle)).length;

export type StandingsCell = { question: Question; positions: Position[] };
export type StandingsRow = { actor: Actor; cells: StandingsCell[]; stated: number };
export type Standings = {
  rows: StandingsRow[];
  columns: {
    question: Question;
    stated: number;
    /** True if neither the article nor another source has anything on it. */
    isEmpty: boolean;
    /** What the article says on the question without naming a side. */
    unsided: Position[];
  }[];
  /** The number of cells with a position of the article, out of `total`: those of the actors who have one. */
  stated: number;
  total: number;
  /** The number of those actors. */
  actors: number;
  /** The cells that only other sources fill, and the actors who have no others. */
  beyond: { cells: number; actors: number };
};

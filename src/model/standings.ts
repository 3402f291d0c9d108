import type { Actor } from './actors.ts';
import { compareDates } from '#dates/compare-dates.ts';
import type { Explainer, Position, Question } from './explainer.ts';
import { getAllHolders, isHeldBy, mapById } from './holders.ts';

/**
 * The standings: actors by questions, made from the positions alone.
 *
 * Takes the explainer and all actors. Rows are in the order of `actors`, columns in that of the questions. In a cell
 * the latest position comes first, and positions that were only scheduled come last. A cell without a position is “not
 * stated”, which is a value.
 */
export function getStandings(
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
    unsided: positions.filter(
      ({ actors: named, question: { id } }) => named.length === 0 && id === question.id,
    ),
  }));
  return {
    rows,
    columns,
    stated: rows.reduce((sum, { stated }) => sum + stated, 0),
    total: rows.length * questions.length,
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
    .toSorted((a, b) => compareStanding(a, b, actor));
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
 * Sorts the latest first and scheduled ones last. On the same day, what the actor states alone comes before what a
 * group states.
 */
function compareStanding(a: Position, b: Position, actor: Actor): number {
  const isOwn = ({ actors }: Position) => actors.some(({ id }) => id === actor.id);
  return (
    Number(a.scheduled) - Number(b.scheduled) ||
    compareDates(b.date, a.date) ||
    Number(isOwn(b)) - Number(isOwn(a))
  );
}

const getCaveats = ({ stance, condition, attribution }: Position) =>
  JSON.stringify([stance, condition, attribution]);

const countStated = (cells: readonly StandingsCell[]) =>
  cells.filter(({ positions }) => positions.length > 0).length;

export type StandingsCell = { question: Question; positions: Position[] };
export type StandingsRow = { actor: Actor; cells: StandingsCell[]; stated: number };
export type Standings = {
  rows: StandingsRow[];
  columns: {
    question: Question;
    stated: number;
    /** What the article says on the question without naming a side. */
    unsided: Position[];
  }[];
  /** The number of cells with a position, out of `total`. */
  stated: number;
  total: number;
};

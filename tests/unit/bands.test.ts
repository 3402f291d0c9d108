import { expect, test } from 'vitest';
import { groupBySide } from '#model/bands.ts';
import { getStandings } from '#model/standings.ts';
import { ACTORS, ADA, BEN, CLEO, DAN, makePosition, makeQuestion } from './record-fixture.ts';

const positions = [ADA, BEN, CLEO].map((actor) =>
  makePosition(actor.id, '2025-03-11', { actors: [actor] }),
);
const { rows } = getStandings({ positions, questions: [makeQuestion('bridge')] }, ACTORS);
const makeSide = (id: string, actors: (typeof ADA)[]) => ({ id, label: id, actors, positions: [] });
const describeBands = (sides: ReturnType<typeof makeSide>[]) =>
  groupBySide(rows, { sides }).map(({ side, rows: inBand }) => [
    side?.id,
    ...inBand.map(({ actor }) => actor.id),
  ]);

test('rows stand by side, in the order of its actors, and those of no side last', () => {
  expect(describeBands([makeSide('south', [BEN, ADA])])).toEqual([
    ['south', BEN.id, ADA.id],
    [undefined, CLEO.id],
  ]);
});

test('without sides there is one band, in the order of the rows', () => {
  expect(describeBands([])).toEqual([[undefined, CLEO.id, ADA.id, BEN.id]]);
});

test('an actor without a row is left out, so is a side without one, and nobody stands twice', () => {
  const sides = [makeSide('west', [DAN]), makeSide('south', [ADA, DAN]), makeSide('east', [ADA])];
  expect(describeBands(sides)).toEqual([
    ['south', ADA.id],
    [undefined, CLEO.id, BEN.id],
  ]);
});

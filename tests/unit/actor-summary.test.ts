import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '#dates/parse-date.ts';
import { getActorSummary } from '#model/actor-summary.ts';
import type { Explainer } from '#model/explainer.ts';
import { getStanding, getStandings } from '#model/standings.ts';
import { ACTORS, QUESTIONS, records } from './record-fixture.ts';

const asOf = parseDate('2025-03-18');

test('an actor in short has of each question what the table says, in its order', () => {
  fc.assert(
    fc.property(records(), ({ positions: all }) => {
      // A spokesperson voices positions of others, which the table has in their rows.
      const positions = all.filter(({ spokesperson }) => !spokesperson);
      const explainer = { positions, questions: [...QUESTIONS], quotes: [], asOf };
      for (const { actor, cells } of getStandings(explainer, ACTORS).rows) {
        const { latest } = getActorSummary(explainer as unknown as Explainer, actor, ACTORS);
        const onTop = cells.flatMap((cell) => getStanding(cell.positions, actor));
        expect(latest.map(({ id }) => id)).toEqual(onTop.map(({ id }) => id));
      }
    }),
  );
});

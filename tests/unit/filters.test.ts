import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getFilterStyles } from '#model/filters.ts';
import { getActorIds, getAllHolders, isHeldBy, mapById } from '#model/holders.ts';
import type { Position } from '#model/explainer.ts';
import { ACTORS, QUESTIONS, records } from './record-fixture.ts';

const byId = mapById(ACTORS);
const RULE =
  /^\.filters:has\(#([a-z]+)-([a-z0-9-]+):checked\)~\.filtered\{\[data-\1\]:not\(\[data-\1~="\2"\]\),\.phase:not\(:has\(\[data-\1~="\2"\]\)\),\.day:not\(:has\(\[data-\1~="\2"\]\)\),tbody:not\(:has\(\[data-\1~="\2"\]\)\)\{display:none\}\.span:not\(:has\(\[data-\1~="\2"\]\)\)\{visibility:hidden\}\}$/;

describe('the filter', () => {
  test('by an actor shows what that actor holds or spoke, and hides the rest', () => {
    checkFilters((positions, isShown) => {
      for (const actor of getAllHolders(positions, ACTORS)) {
        for (const position of positions) {
          const spoke = position.spokesperson?.id === actor.id;
          const shown = isShown(position, { actor: actor.id });
          expect(shown).toBe(isHeldBy(position, actor, byId) || spoke);
        }
      }
    });
  });

  test('by each actor in turn loses no position but those for which no side is named', () => {
    checkFilters((positions, isShown) => {
      const actors = getAllHolders(positions, ACTORS);
      for (const position of positions) {
        const showing = actors.filter(({ id }) => isShown(position, { actor: id }));
        expect(showing.length > 0).toBe(position.actors.length > 0);
      }
    });
  });

  test('by each question in turn shows every position exactly once', () => {
    checkFilters((positions, isShown) => {
      for (const position of positions) {
        const showing = QUESTIONS.filter(({ id }) => isShown(position, { question: id }));
        expect(showing).toEqual([position.question]);
      }
    });
  });

  test('by actor and question shows what both show', () => {
    checkFilters((positions, isShown) => {
      for (const { id: actor } of getAllHolders(positions, ACTORS)) {
        for (const { id: question } of QUESTIONS) {
          const both = positions.filter((position) => isShown(position, { actor, question }));
          const byActor = positions.filter((position) => isShown(position, { actor }));
          expect(both).toEqual(byActor.filter((position) => isShown(position, { question })));
        }
      }
    });
  });

  test('that is off shows everything', () => {
    checkFilters((positions, isShown) => {
      for (const position of positions) expect(isShown(position, {})).toBe(true);
    });
  });

  test('tells an actor from one whose id begins or ends alike', () => {
    const isShown = readStyles(getFilterStyles({ actor: ['ukraine'] }));
    const checked = { actor: 'ukraine' };
    expect(isShown({ actor: 'us-ukraine ukraine-party' }, checked)).toBe(false);
    expect(isShown({ actor: 'us-ukraine ukraine' }, checked)).toBe(true);
  });

  test('does nothing on paper', () => {
    const styles = getFilterStyles({ actor: ['ada', 'ben'], question: ['bridge'] });
    expect(styles).toMatch(/^@media screen\{\.filters[^@]*\}\s*$/);
  });

  test('of nothing is no rule, which would hide what it should not', () => {
    expect(getFilterStyles({ actor: [], question: [] })).toBe('');
  });
});

function checkFilters(check: (positions: Position[], isShown: IsShown) => void): void {
  fc.assert(
    fc.property(records(), ({ positions }) => {
      const actor = getAllHolders(positions, ACTORS).map(({ id }) => id);
      const question = QUESTIONS.map(({ id }) => id);
      const isShown = readStyles(getFilterStyles({ actor, question }));
      check(positions, (position, checked) => {
        const data = getActorIds(position, byId).join(' ');
        return isShown({ actor: data, question: position.question.id }, checked);
      });
    }),
  );
}

/** What the rules leave shown, read from their selectors. Throws an Error for an unknown selector. */
function readStyles(styles: string): (data: Choice, checked: Choice) => boolean {
  const lines = styles.slice(styles.indexOf('{') + 1, styles.lastIndexOf('}')).split('\n');
  const rules = lines.map((selector): [name: string, id: string] => {
    const [, name, id] = RULE.exec(selector) ?? [];
    if (!name || !id) throw new Error(`What is ${selector}?`);
    return [name, id];
  });
  return (data, checked) =>
    rules.every(([name, id]) => checked[name] !== id || data[name]?.split(' ').includes(id));
}

type Choice = Record<string, string>;
type IsShown = (position: Position, checked: Choice) => boolean;

import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { placeNotes } from '#model/place-notes.ts';
import type { Heights, NotePlace } from '#model/place-notes.ts';

const height = fc.integer({ min: 20, max: 1200 });
const passages = fc.array(fc.record({ text: height, notes: fc.array(height, { maxLength: 4 }) }), {
  maxLength: 14,
});

/** The places, each with the row of its passage, from 1: notes below a passage have the row after it. */
function place(section: readonly Heights[]): Placed[] {
  let row = 0;
  return placeNotes(section).map((notes) => {
    row += 1;
    const placed = { row, notes };
    if (notes.kind === 'below') row += 1;
    return placed;
  });
}

test('the notes of every passage have a place, and a passage without notes has none', () => {
  fc.assert(
    fc.property(passages, (section) => {
      const places = placeNotes(section);
      expect(places.map(({ kind }) => kind === 'none')).toEqual(
        section.map(({ notes }) => notes.length === 0),
      );
    }),
  );
});

test('no two notes stand in one place, in the margin or below a passage', () => {
  fc.assert(
    fc.property(passages, (section) => {
      const rows = place(section).flatMap(listRows);
      expect(new Set(rows).size).toBe(rows.length);
    }),
  );
});

test('no note begins above its passage, and all are in the order of the passages', () => {
  fc.assert(
    fc.property(passages, (section) => {
      const places = place(section);
      for (const { row, notes } of places)
        if (notes.kind === 'beside') expect(notes.row).toBeGreaterThanOrEqual(row);
      const rows = places.flatMap(listRows);
      expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    }),
  );
});

test('notes that fit next to their passages stand there', () => {
  const fitting = passages.map((section) =>
    section.map(({ text, notes }) => ({ text, notes: notes.map(() => text / notes.length) })),
  );
  fc.assert(
    fc.property(fitting, (section) => {
      expect(placeNotes(section)).toEqual(
        section.map(({ notes }, index) =>
          notes.length === 0 ? { kind: 'none' } : { kind: 'beside', row: index + 1, rows: 1 },
        ),
      );
    }),
  );
});

test('a section without notes has no place for any, and one without passages none at all', () => {
  expect(placeNotes([makePassage(100), makePassage(200)])).toEqual([NONE, NONE]);
  expect(placeNotes([])).toEqual([]);
});

test('a long note next to a short passage goes on next to the passages that follow', () => {
  const section = [makePassage(100, 280), makePassage(100), makePassage(100)];
  expect(placeNotes(section)).toEqual([{ kind: 'beside', row: 1, rows: 3 }, NONE, NONE]);
});

test('long notes without text that follows stand in columns below', () => {
  expect(placeNotes([makePassage(100, 300, 300, 300)])).toEqual([{ kind: 'below' }]);
});

test('what stands below a passage moves the rows of the passages after it', () => {
  const section = [makePassage(100, 300, 300, 300), makePassage(100, 100), makePassage(80, 80)];
  expect(placeNotes(section)).toEqual([
    { kind: 'below' },
    { kind: 'beside', row: 3, rows: 1 },
    { kind: 'beside', row: 4, rows: 1 },
  ]);
});

test('a note whose row is taken waits for the next one', () => {
  const section = [makePassage(100, 200), makePassage(100, 40), makePassage(100)];
  expect(placeNotes(section)).toEqual([
    { kind: 'beside', row: 1, rows: 2 },
    { kind: 'beside', row: 3, rows: 1 },
    NONE,
  ]);
});

test('the styles have a class for as many rows as notes can go over', () => {
  const styles = readFileSync(new URL('../../src/styles/notes.css', import.meta.url), 'utf8');
  const [notes] = placeNotes([
    makePassage(20, 1200),
    ...Array.from({ length: 20 }, () => makePassage(20)),
  ]);
  expect(notes?.kind).toBe('beside');
  for (let rows = 2; notes?.kind === 'beside' && rows <= notes.rows; rows += 1)
    expect(styles).toContain(`.over-${rows} {`);
});

function listRows({ row, notes }: Placed): number[] {
  if (notes.kind === 'none') return [];
  if (notes.kind === 'below') return [row + 1];
  return Array.from({ length: notes.rows }, (_, index) => notes.row + index);
}

function makePassage(text: number, ...notes: number[]): Heights {
  return { text, notes };
}

const NONE: NotePlace = { kind: 'none' };

type Placed = { row: number; notes: NotePlace };

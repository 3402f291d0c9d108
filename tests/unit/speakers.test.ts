import { expect, test } from 'vitest';
import { getSpeakers } from '#model/speakers.ts';
import {
  ACTORS,
  ADA,
  BEN,
  CLEO,
  COUNCIL,
  CROWD,
  DAN,
  makePosition,
  makeQuote,
} from './record-fixture.ts';

test('speakers are counted with all they said, held in a group, and said for others', () => {
  const positions = [
    makePosition('p1', '2025-03-11', { actors: [ADA] }),
    makePosition('p2', '2025-03-12', { actors: [COUNCIL, ADA] }),
    makePosition('p3', '2025-03-13', { actors: [CROWD], spokesperson: DAN }),
  ];
  const quotes = ['q1', 'q2'].map((id) => makeQuote(id, '2025-03-11', CLEO));
  expect(getSpeakers({ positions, quotes }, ACTORS)).toEqual([
    { person: CLEO, quotes: 2, positions: 0 },
    { person: ADA, quotes: 0, positions: 2 },
    { person: BEN, quotes: 0, positions: 1 },
    { person: DAN, quotes: 0, positions: 1 },
  ]);
});

test('speakers are persons only, and only those of whom something is on record', () => {
  const positions = [makePosition('p', '2025-03-11', { actors: [CROWD] })];
  expect(getSpeakers({ positions, quotes: [] }, ACTORS)).toEqual([]);
});

import { expect, test } from 'vitest';
import { countVerdicts } from '#model/count-verdicts.ts';

test('words left out and words that differ are one count; a withdrawn quote is in none', () => {
  const quotes = (['matches', 'shortened', 'reworded', 'translated'] as const).map((wording) => ({
    wording,
    withdrawn: undefined,
  }));
  const withdrawn = { wording: 'matches', withdrawn: { reason: '', date: undefined! } } as const;
  expect(countVerdicts([...quotes, withdrawn])).toEqual([
    { kind: 'differ', count: 2 },
    { kind: 'translated', count: 1 },
    { kind: 'same', count: 1 },
  ]);
});

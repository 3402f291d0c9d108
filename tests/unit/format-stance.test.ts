import { expect, test } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { formatStance } from '#model/format-stance.ts';

test('a stance is followed by its condition, then by the caveat that the article alone carries it', () => {
  expect(formatStance({ stance: 'supports' }, ENGLISH)).toBe('Supports');
  expect(
    formatStance(
      { stance: 'willing', condition: 'if Russia does too', attribution: 'article' },
      ENGLISH,
    ),
  ).toBe('Willing, if Russia does too, by the article alone');
});

test('a stance says its place among several, and that the article does not have it', () => {
  expect(formatStance({ stance: 'demands', order: 1 }, ENGLISH)).toBe('Demands, at first');
  expect(formatStance({ stance: 'rejects', order: 2, attribution: 'other-sources' }, ENGLISH)).toBe(
    'Rejects, later, not in the article',
  );
});

test('a stance of the explainer’s own has its own word', () => {
  const own = { id: 'abstains', label: 'Abstains', mark: 'bars' } as const;
  expect(formatStance({ stance: 'abstains', own, condition: 'for now' }, ENGLISH)).toBe(
    'Abstains, for now',
  );
});

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

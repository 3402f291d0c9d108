import { expect, test } from 'vitest';
import { mendQuotedText } from '#schemas/quoted-text.ts';

test.each([
  ['“Stop now.”', 'Stop now.'],
  ['"Stop now."', 'Stop now.'],
  ['« Stop now. »', 'Stop now.'],
  ['„Stop now.“', 'Stop now.'],
  ['““Stop now.””', 'Stop now.'],
  ['“Stop now.', 'Stop now.'],
  ['Stop now.”', 'Stop now.'],
  ['« réelle » fraude', '« réelle » fraude'],
  ['“Stop” means “stop”', '“Stop” means “stop”'],
  ['"Stop" means "stop"', '“Stop” means “stop”'],
  ["It's  late", 'It’s late'],
])('%s is written as %s', (value, mended) => {
  expect(mendQuotedText(value)).toBe(mended);
  expect(mendQuotedText(mended)).toBe(mended);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '#authoring/importers/decode-text.ts';

test('text in UTF-8 and UTF-16 is read whole, with its mark or, in UTF-8, without', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((one) => !/[\0\ufeff]/.test(one));
  fc.assert(
    fc.property(text, (written) => {
      const utf16 = Buffer.from(`\ufeff${written}`, 'utf16le');
      for (const bytes of [
        Buffer.from(written),
        Buffer.from(`\ufeff${written}`),
        utf16,
        Buffer.from(utf16).swap16(),
      ])
        expect(decodeText(bytes)).toEqual({ text: written });
    }),
  );
});

test('text in neither is read as Windows-1252, and that is told', () => {
  const { text, remark } = decodeText(Buffer.from('The caf\xe9 \x93closes\x94 \x80', 'latin1'));
  expect(text).toBe('The café “closes” €');
  expect(remark).toContain('was read as Windows-1252: look at letters with accents.');
});

test.each([
  ['a workbook', Buffer.from('PK\x03\x04…'), 'it is a workbook'],
  ['UTF-16 without its mark', Buffer.from('Year,Month', 'utf16le'), 'CSV UTF-8'],
  ['half a character of UTF-16', Buffer.from([0xff, 0xfe, 0x59]), 'CSV UTF-8'],
])('%s is refused, with how to save it', (_, bytes, reason) => {
  expect(() => decodeText(bytes)).toThrow(reason);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressId, id, line, name, text } from '#schemas/primitives.ts';
import { webAddress } from '#schemas/web-address.ts';

const BREAKS = ['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'];

describe('a field of one line', () => {
  test.each(BREAKS)('has no line break %j, which running text may have', (lineBreak) => {
    const value = `Speech${lineBreak}in the hall`;
    expect(text.safeParse(value).success).toBe(true);
    for (const schema of [line, name]) {
      const { issues = [] } = schema.safeParse(value).error ?? {};
      expect(issues.map(({ message }) => message)).toEqual([
        expect.stringContaining('Write it on one line'),
      ]);
    }
  });

  test('may have any other text', () => {
    for (const value of ['100 °C – “x” #1: {a}', 'Промова\u00a0в залі', '𝄞 [b](c) <d> & \\e'])
      expect(line.parse(value)).toBe(value);
  });
});

describe('an id', () => {
  test('has at most 64 characters', () => {
    expect(id.safeParse('a'.repeat(64)).success).toBe(true);
    expect(id.safeParse('a'.repeat(65)).error?.issues[0]?.message).toContain('has 65.');
  });

  test.each(['con', 'prn', 'aux', 'nul', 'com0', 'com1', 'lpt9', '404'])(
    'that names a file is not %j',
    (value) => expect(addressId.safeParse(value).success).toBe(false),
  );

  test.each(['console', 'com', 'com10', 'lpt', 'the-con', 'con-man', '40', '4040'])(
    'may be %j',
    (value) => expect(addressId.parse(value)).toBe(value),
  );
});

describe('a web address', () => {
  test.each([
    'https://example.org',
    'http://example.org/a/%20b?c=d&e=@f#g@h',
    'https://social.example/@name/1',
    'https://пример.example/шлях',
    'HTTPS://EXAMPLE.ORG:8080/',
    'https://[::1]/',
  ])('may be %j', (value) => expect(webAddress.parse(value)).toBe(value));

  test.each([
    [' https://example.org', 'no spaces'],
    ['https://example.org/a b', '%20'],
    ['https://example.org/a\nb', 'no spaces or line breaks'],
    ['https://exam\tple.org/', 'no spaces'],
    ['\u0001https://example.org/', 'no spaces'],
    ['https://example.org\\@evil.example', 'no backslash'],
    ['https://bbc.co.uk@evil.example/', 'leads to `evil.example`'],
    ['https://user:pass@evil.example', 'leads to `evil.example`'],
    ['https:example.org', 'starts with `https://`'],
    ['https:/example.org', 'starts with `https://`'],
    ['https:///example.org', 'starts with `https://`'],
    ['//example.org', 'starts with `https://`'],
    ['javascript:alert(1)', 'starts with `https://`'],
    ['https://', 'starts with `https://`'],
  ])('is not %j', (value, reason) => {
    expect(webAddress.safeParse(value).error?.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining(reason),
    ]);
  });

  test('leads where it says: its site is what stands after the two slashes', () => {
    const parts = ['https:', 'http:', '/', '//', '\\', '@', ':', 'a', 'b.c', '?', '#', ' ', '\n'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...parts), maxLength: 12 }), (rest) => {
        const address = `https://${rest}`;
        if (!webAddress.safeParse(address).success) return;
        const [, site = ''] = /^https:\/\/([^/?#]+?):?(?:[/?#]|$)/.exec(address) ?? [];
        expect(new URL(address).host).toBe(site);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { getCopyDate, getVersionAttributes } from '#model/archived-copy.ts';

describe('the day of an archived copy', () => {
  test.each([
    ['https://web.archive.org/web/20250318120501/https://example.org/a', '2025-03-18'],
    ['https://web.archive.org/web/20250318120501id_/https://example.org/a', '2025-03-18'],
    ['https://arquivo.pt/wayback/20250101000000/https://example.org/20240101000000/', '2025-01-01'],
  ])('%s is of %s', (address, day) => {
    expect(getCopyDate(address)?.edtf).toBe(day);
  });

  test.each([
    'https://archive.ph/AbCde',
    'https://web.archive.org/web/2025/https://example.org/',
    'https://web.archive.org/web/20251345000000/https://example.org/',
    'https://example.org/2025031812050199/',
  ])('%s says none', (address) => {
    expect(getCopyDate(address)).toBeUndefined();
  });
});

describe('the attributes of a link', () => {
  test('lead programs to the copy', () => {
    const archived = 'https://web.archive.org/web/20250318120501/https://example.org/a';
    expect(getVersionAttributes({ archived })).toEqual({
      'data-versionurl': archived,
      'data-versiondate': '2025-03-18',
    });
    expect(getVersionAttributes({ archived: 'https://archive.ph/AbCde' })).toEqual({
      'data-versionurl': 'https://archive.ph/AbCde',
    });
  });

  test('are not there without a copy', () => {
    expect(getVersionAttributes({})).toEqual({});
  });
});

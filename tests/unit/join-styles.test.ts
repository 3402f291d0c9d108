import { expect, test } from 'vitest';
import { joinStyles } from '#build/trim/join-styles.ts';
import { getCspHash } from '#csp.ts';

const hash = (text: string) => `'${getCspHash(text)}'`;
const makePage = (hashes: string, styles: string, body = '') =>
  `<head>${styles}<meta http-equiv="content-security-policy" content="style-src 'self' ${hashes};"></head><body>${body}</body>`;

test('the styles of a head are one, and the policy allows it and none of them', () => {
  const styles = '<style>a{b:c}</style><link rel="preload"><style>d{e:f}</style>';
  expect(joinStyles(makePage(`${hash('a{b:c}')} ${hash('d{e:f}')}`, styles))).toBe(
    makePage(hash('a{b:c}d{e:f}'), '<style>a{b:c}d{e:f}</style><link rel="preload">'),
  );
});

test('a page with one style stays as it is, and so does what stands in its text', () => {
  const html = makePage(
    hash('a{b:c}'),
    '<style>a{b:c}</style>',
    '<svg><style>g{h:i}</style></svg>',
  );
  expect(joinStyles(html)).toBe(html);
});

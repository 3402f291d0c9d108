import { expect, test } from 'vitest';
import { trimPolicy } from '#build/trim/trim-policy.ts';
import { getCspHash } from '#csp.ts';

const [style, script, other] = ['p{color:red}', 'go()', 'elsewhere()'].map((text) => ({
  text,
  hash: `'${getCspHash(text)}'`,
})) as [Inline, Inline, Inline];

const EMPTY = `'${getCspHash('')}'`;

test('a page’s policy names what is written in the page, and nothing of other pages', () => {
  const html = makePage(
    `script-src 'self' ${script.hash} ${other.hash} ${EMPTY}; style-src 'self' ${style.hash}`,
    `<style>${style.text}</style><script src="/x.js"></script><script>${script.text}</script>`,
  );
  expect(trimPolicy(html)).toBe(
    makePage(
      `script-src 'self' ${script.hash}; style-src 'self' ${style.hash}`,
      `<style>${style.text}</style><script src="/x.js"></script><script>${script.text}</script>`,
    ),
  );
});

test('hashes that stand in the text of a page stay', () => {
  const html = makePage("script-src 'self'", `<p>script-src ${other.hash}</p>`);
  expect(trimPolicy(html)).toBe(html);
});

const makePage = (policy: string, body: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy};"></head><body>${body}</body>`;

type Inline = { text: string; hash: string };

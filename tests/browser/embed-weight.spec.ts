import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { getAttribute, parseHtml } from '../html.ts';
import { pages, readPage } from './built-site.ts';

const EMBEDS = pages.filter((page) => page.startsWith('/embed/') && page !== '/embed/');
const KB = 1024;

const weigh = (text: string) => brotliCompressSync(text).length;
const getInline = (html: string, tag: string) =>
  new RegExp(`<${tag}>(.*)</${tag}>`, 's').exec(html)?.[1] ?? '';

for (const page of EMBEDS) {
  const isQuote = page.includes('/quotes/');

  test(`${page} weighs at most ${isQuote ? 4 : 8} KB, its script 1 KB`, () => {
    const html = readPage(page);
    expect(weigh(html)).toBeLessThanOrEqual((isQuote ? 4 : 8) * KB);
    expect(weigh(getInline(html, 'script'))).toBeLessThanOrEqual(KB);
  });

  test(`${page} asks for nothing but itself and runs nothing but its own style and script`, async ({
    page: tab,
  }) => {
    const requests: string[] = [];
    tab.on('request', (request) => requests.push(request.url()));
    await tab.goto(page, { waitUntil: 'networkidle' });
    expect(requests.filter((url) => !url.endsWith('/favicon.ico'))).toHaveLength(1);

    const html = readPage(page);
    const document = await parseHtml(html);
    const [policy] = document
      .querySelectorAll('meta[http-equiv="Content-Security-Policy"]')
      .map((meta) => getAttribute(meta, 'content'));
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(getInline(html, 'style'))}; script-src ${hash(getInline(html, 'script'))}; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(
      /localStorage|sessionStorage|cookie|fetch\(|type="module"|@font-face| style="| on\w+="/,
    );
  });
}

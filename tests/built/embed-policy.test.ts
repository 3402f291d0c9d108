import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { embeds, readPage } from '../built-site.ts';
import { getAttribute } from '../html.ts';
import { getInline } from './get-inline.ts';
import { parsePage } from './parse-page.ts';

test.each(embeds)(
  '%s may run nothing but its own style and script, and keeps nothing',
  async (page) => {
    const html = readPage(page);
    const document = await parsePage(page);
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
  },
);

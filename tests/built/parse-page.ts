import type { HtmlElement } from 'html-validate';
import { readPage } from '../built-site.ts';
import { parseHtml } from '../html.ts';

/** A page of the real site, parsed into elements. It is parsed once, because many tests use the same page. */
export function parsePage(page: string): Promise<HtmlElement> {
  const known = parsed.get(page) ?? parseHtml(readPage(page));
  parsed.set(page, known);
  return known;
}

const parsed = new Map<string, Promise<HtmlElement>>();

import type { HtmlElement } from 'html-validate';
import { readPage } from '../built-site.ts';
import { parseHtml } from '../html.ts';

/** A page of the real site as elements. Many tests ask for the same: it is parsed once. */
export function parsePage(page: string): Promise<HtmlElement> {
  const known = parsed.get(page) ?? parseHtml(readPage(page));
  parsed.set(page, known);
  return known;
}

const parsed = new Map<string, Promise<HtmlElement>>();

import { getPart } from './get-part.ts';
import { markWords, parseExcerpt } from './marked-text.ts';
import type { MarkedText } from './marked-text.ts';

/**
 * One result, made from the page's template: its kind, a link to its address, its speaker or date, the words in
 * context, and other matching texts. All of it is inserted as text.
 */
export function makeResult(
  template: HTMLTemplateElement,
  found: Found,
  query: string,
  quotationMarks: QuotationMarks,
): Element {
  const copy = getPart(template.content, 'li', HTMLLIElement).cloneNode(true) as HTMLLIElement;
  const { url, meta, filters, excerpt, plain_excerpt: plain, raw_content: whole, matched } = found;
  const [kind = ''] = filters['kind'] ?? [];
  const fill = (name: string, pieces: readonly MarkedText[]) => {
    const part = copy.querySelector(`.${name}`);
    if (pieces.length === 0) part?.remove();
    else part?.replaceChildren(...pieces.map(makeNode));
  };
  getPart(copy, 'a', HTMLAnchorElement).href = url;
  fill('kind', markWords(template.dataset[kind] ?? '', ''));
  fill('title', markWords(meta['title'] ?? '', query));
  fill('byline', markWords(meta['byline'] ?? '', query));
  const isTitle = whole === meta['title'];
  const context = isTitle ? [] : addEllipses(parseExcerpt(excerpt), plain, whole);
  fill('words', kind === 'quote' ? quote(context, quotationMarks) : context);
  // A browser that translates the page leaves quoted words as they are.
  const quoted = copy.querySelector<HTMLElement>('.words');
  if (kind === 'quote' && quoted) quoted.translate = false;
  const more = copy.querySelector('.more');
  // The field names given to Pagefind: `more 0 uk`.
  const named = matched.filter((name) => name.startsWith('more ')).toSorted();
  for (const name of named) {
    const line = document.createElement('p');
    line.translate = false;
    line.lang = name.split(' ')[2] ?? document.documentElement.lang;
    line.append(...markWords(meta[name] ?? '', query).map(makeNode));
    more?.append(line);
  }
  if (named.length === 0) more?.remove();
  return copy;
}

/** The record of a quote has its words only, so the quotation marks are added here. */
const quote = (pieces: readonly MarkedText[], [open, close]: QuotationMarks): MarkedText[] => [
  plainly(open),
  ...pieces,
  plainly(close),
];

function addEllipses(pieces: readonly MarkedText[], excerpt: string, whole: string): MarkedText[] {
  const text = whole.replace(/\s+/g, ' ').trim();
  return [
    ...(text.startsWith(excerpt) ? [] : [plainly('… ')]),
    ...pieces,
    ...(text.endsWith(excerpt) ? [] : [plainly(' …')]),
  ];
}

const plainly = (text: string): MarkedText => ({ text, marked: false });

function makeNode({ text, marked }: MarkedText): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

type QuotationMarks = readonly [open: string, close: string];

/** A result from Pagefind (https://pagefind.app/docs/api/), with the other fields that matched. */
export type Found = {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  excerpt: string;
  plain_excerpt: string;
  raw_content: string;
  matched: readonly string[];
};

import { getPart } from './get-part.ts';
import { markWords, parseExcerpt } from './marked-text.ts';
import type { MarkedText } from './marked-text.ts';

/**
 * One result as a copy of the page's template: its kind, a link to its own place, whose or of when it is, the words
 * in context, and what else of it was found. All of it is set as text.
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
  const more = copy.querySelector('.more');
  // The name of a field that Pagefind was given: `more 0 uk`.
  const named = matched.filter((name) => name.startsWith('more ')).toSorted();
  for (const name of named) {
    const line = document.createElement('p');
    line.lang = name.split(' ')[2] ?? document.documentElement.lang;
    line.append(...markWords(meta[name] ?? '', query).map(makeNode));
    more?.append(line);
  }
  if (named.length === 0) more?.remove();
  return copy;
}

/** The words of a quote stand alone in its record, and so their marks go around them. */
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

/** What Pagefind says of a result (https://pagefind.app/docs/api/), with the fields besides the text that matched. */
export type Found = {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  excerpt: string;
  plain_excerpt: string;
  raw_content: string;
  matched: readonly string[];
};

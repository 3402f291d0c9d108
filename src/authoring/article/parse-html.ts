import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import type { Article } from '#model/parse-article.ts';
import { makeArticle } from '#model/parse-article.ts';
import type { Block } from '#model/parse-article.ts';

/**
 * Reads an article from HTML that is its text alone: each paragraph, item, cell or quotation is a paragraph, in order.
 * Notes and captions are left out, and so are links to notes. `headline` stands first where it is given.
 */
export function parseHtml(html: string, headline?: string): Article {
  const blocks: Block[] = [];
  collect(htmlToHast(html), blocks);
  const own = blocks.filter(({ text }) => text !== '');
  if (headline === undefined || headline === '') return makeArticle(own);
  const rest = own[0]?.isHeading && own[0].text === headline ? own.slice(1) : own;
  return makeArticle([{ text: headline.replace(/:$/u, ''), isHeading: true }, ...rest]);
}

/** Adds the blocks of a node; text that stands beside blocks is a block of its own. */
function collect(node: Nodes, blocks: Block[]): void {
  if (!('children' in node)) return;
  let loose = '';
  const flush = () => {
    blocks.push({ text: clean(loose), isHeading: false });
    loose = '';
  };
  for (const child of node.children) {
    if (child.type === 'text') loose += child.value;
    if (child.type !== 'element' || isUnread(child)) continue;
    if (!hasBlocks(child) && !BLOCKS.test(child.tagName)) {
      loose += getText(child);
      continue;
    }
    flush();
    if (hasBlocks(child)) collect(child, blocks);
    else addBlock(child, blocks);
  }
  flush();
}

/** Line breaks twice in a row are a paragraph in old pages. */
function addBlock(element: Element, blocks: Block[]): void {
  const isHeading = /^h[1-6]$/u.test(element.tagName);
  for (const part of getText(element).split(/\n\s*\n/u))
    blocks.push({ text: clean(part), isHeading });
}

function getText(node: Nodes): string {
  if (node.type === 'text')
    return node.value.replace(/\s+/gu, (space) => (/[\u00a0\u202f]/u.test(space) ? space : ' '));
  if (!('children' in node) || (node.type === 'element' && isUnread(node))) return '';
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return node.children.map(getText).join('');
}

const clean = (text: string) =>
  text
    .replace(/[\t\n\r ]+/gu, ' ')
    .trim()
    .normalize();

const hasBlocks = (element: Element): boolean =>
  element.children.some(
    (child) => child.type === 'element' && (BLOCKS.test(child.tagName) || hasBlocks(child)),
  );

const isUnread = ({ tagName, properties, children }: Element): boolean =>
  UNREAD.test(tagName) ||
  (tagName === 'sup' &&
    children.some((child) => child.type === 'element' && child.tagName === 'a')) ||
  /^(?:foot|end)note/u.test(properties.id ?? '');

const BLOCKS =
  /^(?:address|article|aside|blockquote|dd|div|dl|dt|fieldset|form|h[1-6]|header|footer|hr|li|main|nav|ol|p|pre|section|table|tbody|thead|tfoot|tr|td|th|ul)$/u;
const UNREAD =
  /^(?:script|style|template|noscript|iframe|svg|figure|figcaption|picture|video|audio|button|form|nav|head|title|object|select|textarea)$/u;

import type { Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { leaveOutUnseen } from '../leave-out-unseen.ts';

/** Elements whose text readers never see. */
const UNREAD = ['script', 'style', 'template', 'noscript'];

/** Elements that end a line. */
const LINES =
  /^(address|blockquote|br|dd|div|dt|figcaption|h[1-6]|hr|li|ol|p|pre|section|td|th|tr|ul)$/;

/**
 * Reads HTML as one line of plain text, with the addresses it contains: of links, of media, and in the text. Plain text
 * is HTML without tags. Characters that our files refuse, such as soft hyphens, are left out; `unseen` names them.
 */
export function readHtml(html: string): { text: string; links: Link[]; unseen: string[] } {
  const links: Link[] = [];
  const unseen: string[] = [];
  const whole = readNode(htmlToHast(html), links);
  const text = leaveOutUnseen(whole, unseen).replace(/\s+/g, ' ').trim();
  for (const [url] of text.matchAll(/https?:\/\/[^\s<>"”]+[^\s<>"”.,;:!?)\]]/g))
    if (links.every((link) => link.url !== url)) links.push({ url, words: '' });
  const clean = (words: string) => leaveOutUnseen(words, []).replace(/\s+/g, ' ').trim();
  return { text, links: links.map(({ url, words }) => ({ url, words: clean(words) })), unseen };
}

function readNode(node: Nodes, links: Link[]): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const isElement = node.type === 'element';
  if (isElement && UNREAD.includes(node.tagName)) return '';
  const inner = node.children.map((child) => readNode(child, links)).join('');
  if (!isElement) return inner;
  const url = node.properties['href'] ?? node.properties['src'];
  if (typeof url === 'string') links.push({ url, words: inner });
  return LINES.test(node.tagName) ? ` ${inner} ` : inner;
}

/** An address as written, and the text of its link. */
export type Link = { url: string; words: string };

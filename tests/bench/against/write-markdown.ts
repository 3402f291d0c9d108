import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

/**
 * Writes a Markdown file for each page of a built site, embeds included: its title, and the headings, paragraphs and
 * list items of what is its own, as words. Gives their number.
 */
export async function writeMarkdown(site: string, to: string): Promise<number> {
  const files = await readdir(site, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html')).toSorted();
  await mkdir(to, { recursive: true });
  for (const [index, page] of pages.entries()) {
    const document = parse(await readFile(join(site, page), 'utf8'));
    const title = getText(findElement(document, 'title')!).trim();
    const own = findElement(document, 'main') ?? findElement(document, 'body')!;
    const words = writeNode(own).replaceAll(/\s*\n\s*/g, '\n\n');
    await writeFile(
      join(to, `page-${index + 1}.md`),
      `---\ntitle: ${JSON.stringify(title)}\n---\n${words}\n`,
    );
  }
  return pages.length;
}

function writeNode(node: Node): string {
  if (node.nodeName === '#text') return escape((node as Text).value.replaceAll(/\s+/g, ' '));
  if (!('childNodes' in node) || LEFT_OUT.has(node.nodeName)) return '';
  const inner = node.childNodes.map(writeNode).join('');
  const [, level] = /^h([1-6])$/.exec(node.nodeName) ?? [];
  if (level) return `\n${'#'.repeat(Number(level))} ${inner.trim()}\n`;
  if (node.nodeName === 'li') return `\n- ${inner.trim()}\n`;
  return INLINE.has(node.nodeName) ? inner : `\n${inner}\n`;
}

function findElement(node: Node, name: string): Element | undefined {
  if (node.nodeName === name) return node as Element;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = findElement(child, name);
    if (found) return found;
  }
  return undefined;
}

const getText = (element: Element): string =>
  element.childNodes.map((child) => (child as Text).value).join('');

/** https://spec.commonmark.org/0.31.2/#backslash-escapes */
const escape = (text: string) => text.replaceAll(/[\\`*_{}[\]<>#+\-.!|~&]/g, '\\$&');

const LEFT_OUT = new Set(['script', 'style', 'svg', 'template']);
const INLINE = new Set('a abbr b bdi button cite code em i mark q s small span strong sub sup time'.split(' ')); // prettier-ignore

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type Text = DefaultTreeAdapterTypes.TextNode;

import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastNode, MdastPluginDefinition, MdxJsxTextElement } from 'satteri';
import { visit } from 'unist-util-visit';
import type { Finder, MentionEntry } from '#model/mentions.ts';

/**
 * Makes the first mention of each term and actor in a section a `<Term>` or `<Actor>`: never in a link, a heading, a
 * quotation or text inside `<NoTerm>`. If an author has marked one by hand, no other is made for the same thing. Takes
 * a function that gives the finder of the content that the text is part of.
 */
export function mentions(getFinder: () => Finder): MdastPluginDefinition {
  return {
    name: 'mentions',
    before(root, context) {
      const { fileURL } = context;
      if (!fileURL) return;
      const file = fileURLToPath(fileURL);
      const { children } = markMentions(root.children, getFinder());
      context.setProperty(root, 'children', nameOpeners(children, basename(file, '.mdx')));
    },
  };
}

/** Marks the mentions in the nodes of one section; `mentioned` lists everything that is named, marked or not. */
export function markMentions(nodes: readonly MdastNode[], find: Finder): MarkedMentions {
  const mentioned = new Map<string, MentionEntry>();
  const done = new Set(nodes.flatMap(getForced));
  const children = nodes.map((node) => markNode(node, { open: '' }));
  return { children, mentioned: [...mentioned.values()] };

  function markNode(node: MdastNode, quote: { open: string }): MdastNode {
    if (UNTOUCHED.includes(node.type) || isBlock(node) || !('children' in node)) return node;
    const inner = node.type === 'paragraph' ? { open: '' } : quote;
    const marked = (node.children as MdastNode[]).flatMap((child) =>
      child.type === 'text' ? markText(child.value, inner) : [markNode(child, inner)],
    );
    return { ...node, children: marked } as MdastNode;
  }

  function markText(text: string, quote: { open: string }): MdastNode[] {
    const found = find(text, quote.open);
    quote.open = found.openQuote;
    const parts: MdastNode[] = [];
    let from = 0;
    for (const { start, written, entries } of found.mentions) {
      for (const entry of entries) mentioned.set(getKey(entry), entry);
      const entry = entries.find((candidate) => !done.has(getKey(candidate)));
      if (!entry) continue;
      done.add(getKey(entry));
      parts.push(createText(text.slice(from, start)), createMark(entry, written));
      from = start + written.length;
    }
    return [...parts, createText(text.slice(from))];
  }
}

/**
 * Gives every mention a name that is unique on any page that shows the section, to connect the words with what they
 * open.
 */
function nameOpeners(nodes: readonly MdastNode[], section: string): MdastNode[] {
  let count = 0;
  const name = (node: MdastNode): MdastNode => {
    const children = 'children' in node ? (node.children as MdastNode[]).map(name) : [];
    if (node.type !== 'mdxJsxTextElement' || !isMention(node.name))
      return 'children' in node ? ({ ...node, children } as MdastNode) : node;
    const value = `about-${section}-${++count}`;
    const opener = { type: 'mdxJsxAttribute' as const, name: 'opener', value };
    return { ...node, attributes: [...node.attributes, opener], children } as MdastNode;
  };
  return nodes.map(name);
}

const isMention = (name: string | null) => name === 'Term' || name === 'Actor';

/** Lists the terms and actors that an author has marked by hand. */
function getForced(node: MdastNode): string[] {
  const forced: string[] = [];
  visit(node, 'mdxJsxTextElement', ({ name, attributes }) => {
    const id = attributes.find((attribute) => 'name' in attribute && attribute.name === 'id');
    const kind = name === 'Term' ? 'term' : name === 'Actor' ? 'actor' : undefined;
    if (kind && typeof id?.value === 'string') forced.push(`${kind}/${id.value}`);
  });
  return forced;
}

function createMark({ kind, id }: MentionEntry, written: string): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: kind === 'term' ? 'Term' : 'Actor',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
    children: [createText(written)],
  };
}

const createText = (value: string) => ({ type: 'text' as const, value });

const getKey = ({ kind, id }: MentionEntry) => `${kind}/${id}`;

const isBlock = ({ type }: MdastNode) =>
  type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';

const UNTOUCHED: readonly string[] = ['heading', 'link', 'linkReference', 'blockquote', 'code'];

export type MarkedMentions = { children: MdastNode[]; mentioned: MentionEntry[] };

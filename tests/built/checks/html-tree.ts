import { htmlElementAttributes } from 'html-element-attributes';
import { html, parse } from 'parse5';
import type { DefaultTreeAdapterTypes, ParserError } from 'parse5';
import { svgElementAttributes } from 'svg-element-attributes';

/**
 * What a browser's parser has to repair in a page and html-validate does not check: parse errors, content after the end
 * of the body, and attributes that the HTML or SVG standard does not define for their element.
 *
 * Takes the HTML of a whole page with explicit end tags. Gives each fault as a sentence with line and column.
 */
export function findTreeErrors(source: string): string[] {
  const errors: string[] = [];
  const onParseError = ({ code, startLine, startCol }: ParserError) =>
    errors.push(`parse-error ${startLine}:${startCol} ${code}`);
  const document = parse(source, { sourceCodeLocationInfo: true, onParseError });
  if (!ENDS.test(source)) errors.push('late-content The page goes on after the end of its body');
  walk(document, errors);
  return errors;
}

/** The parser silently moves later content into the body, so only the source text shows it. */
const ENDS = /<\/body\s*>\s*<\/html\s*>\s*$/i;

function walk(node: Node, errors: string[]): void {
  if ('attrs' in node) {
    const place = `${node.sourceCodeLocation?.startLine}:${node.sourceCodeLocation?.startCol}`;
    for (const { name } of node.attrs)
      if (!isKnown(node, name))
        errors.push(`unknown-attribute ${place} <${node.tagName}> has no attribute “${name}”`);
  }
  if ('content' in node) walk(node.content, errors);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, errors);
}

/** https://html.spec.whatwg.org/multipage/dom.html#elements-in-the-dom; a custom element may have any attribute. */
function isKnown({ tagName, namespaceURI, attrs }: Element, name: string): boolean {
  if (name === 'role' || /^(?:aria-[a-z]+|data-[a-z\d._-]+)$/.test(name)) return true;
  if (namespaceURI === html.NS.SVG)
    return [
      ...SVG_GLOBAL,
      ...(svgElementAttributes['*'] ?? []),
      ...(svgElementAttributes[tagName] ?? []),
    ].includes(name);
  if (tagName.includes('-') || attrs.some((attribute) => attribute.name === 'is')) return true;
  return [
    ...(htmlElementAttributes['*'] ?? []),
    ...(htmlElementAttributes[tagName] ?? []),
    ...(EXTENSIONS[tagName] ?? []),
  ].includes(name);
}

/** https://svgwg.org/svg2-draft/struct.html#Core.attrib; the package lists the others. */
const SVG_GLOBAL = ['id', 'tabindex', 'autofocus', 'lang', 'class', 'style'];

/** Attributes that another specification adds: RDFa, which Open Graph is written in (https://ogp.me). */
const EXTENSIONS: Record<string, readonly string[]> = { meta: ['property'] };

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

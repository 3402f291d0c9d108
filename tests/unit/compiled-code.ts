import { expect } from 'vitest';
import { parseAst } from 'rolldown/parseAst';
import { htmlToHast } from 'satteri';
import type { Nodes } from 'hast';
import { BLOCK_NAMES } from '#schemas/blocks.ts';

/**
 * Checks that a section's text adds only strings to its compiled code. The code must have the shapes, names and imports
 * that the compiler writes for any section, and its strings no HTML that would run. Fails the test otherwise.
 */
export function checkCode(code: string): void {
  const found = { types: new Set<string>(), names: new Set<string>(), imports: new Set<string>() };
  visit(parseAst(code), (node) => {
    found.types.add(node.type);
    if (node.type === 'Identifier' && isName(node['name'])) found.names.add(node['name']);
    if (node.type === 'ImportDeclaration') found.imports.add(getValue(node['source']));
    if (node.type !== 'Property') return;
    const name = getValue(node['key']);
    const value = getValue(node['value']);
    if (name === 'set:html') checkHtml(htmlToHast(value, { fragment: true }));
    else checkAttribute(name, value);
  });
  expect([...found.types].filter((type) => !TYPES.has(type))).toEqual([]);
  expect([...found.names].filter((name) => !NAMES.has(name))).toEqual([]);
  expect([...found.imports].filter((name) => !IMPORTS.has(name))).toEqual([]);
}

function checkHtml(node: Nodes): void {
  if (node.type === 'element') {
    expect(node.tagName).not.toMatch(
      /^(script|style|iframe|object|embed|svg|math|base|meta|link)$/i,
    );
    for (const [name, value] of Object.entries(node.properties))
      checkAttribute(name, String(value));
  }
  if ('children' in node) node.children.forEach(checkHtml);
}

function checkAttribute(name: string, value: string): void {
  expect(name).not.toMatch(/^(on|style$|set:|client:|server:|define:|is:|dangerously|srcdoc)/i);
  if (/^(href|src|action|formaction|data|poster|xlink:href)$/i.test(name))
    expect(value).toMatch(/^(https:\/\/|mailto:|#|\/(?![/\\\s]))/i);
}

function visit(value: unknown, look: (node: CodeNode) => void): void {
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if ('type' in next && typeof next.type === 'string') look(next as CodeNode);
    open.push(...Object.values(next));
  }
}

const isName = (value: unknown): value is string => typeof value === 'string';
const getValue = (node: unknown) => {
  const { value, name } = node as { value?: string; name?: string };
  return value ?? name ?? '';
};

const words = (text: string) => new Set(text.split(/\s+/));

const TYPES =
  words(`Program ImportDeclaration ImportSpecifier Identifier Literal FunctionDeclaration BlockStatement
  VariableDeclaration VariableDeclarator CallExpression MemberExpression ObjectExpression Property ObjectPattern
  IfStatement UnaryExpression ExpressionStatement ReturnStatement ArrayExpression AssignmentPattern LogicalExpression
  ConditionalExpression ThrowStatement NewExpression BinaryExpression ExportNamedDeclaration ExportSpecifier
  ArrowFunctionExpression SpreadElement ExportDefaultDeclaration AssignmentExpression`);

/** The names of HTML elements in `_components` are allowed too: those that Markdown produces. */
const NAMES =
  words(`Fragment _Fragment jsx _jsx jsxs _jsxs _createMdxContent props _components Object assign
  components _missingMdxReference children MDXContent wrapper MDXLayout component Error frontmatter getHeadings url
  file Content Symbol for Boolean layout moduleId __astro_tag_component__ NoteMark Notes Passage ${BLOCK_NAMES.join(' ')}
  id explainer index passages opener places crowded title file alt caption credit licence href className class type checked disabled align start depth slug text
  p a em strong del code pre ol ul li h1 h2 h3 h4 h5 h6 hr br blockquote table thead tbody tr th td input section sup
  dataFootnotes dataFootnoteRef dataFootnoteBackref ariaDescribedBy ariaLabel`);

const IMPORTS = new Set(['astro/jsx-runtime', 'astro/runtime/server/index.js']);

type CodeNode = { type: string; [field: string]: unknown };

import type { MdastNode } from 'satteri';
import type { Problem } from '../errors.ts';
import { BLOCK_NAMES } from '../schemas/blocks.ts';

/**
 * Hides from the parser what it would read as JavaScript, since its reader of JavaScript ends the whole process on
 * some thousand nested brackets: an open brace that is not escaped, and `import` and `export` at the start of a line.
 * Each becomes as many characters as before, of which none can stand in a text.
 */
export function maskCode(text: string): string {
  const start = /^\ufeff?---\r?\n[\s\S]*?^---[ \t]*$/m.exec(text)?.[0].length ?? 0;
  const body = text
    .slice(start)
    .replace(/(?<!\\)((?:\\\\)*)\{/g, `$1${BRACE}`)
    .replace(/^(?:import|export)\b/gm, (word) => (word === 'import' ? IMPORT : EXPORT));
  return text.slice(0, start) + body;
}

/** What was hidden and is not part of code in backticks, as problems; `nodes` are those of the masked text. */
export function findMasked(file: string, masked: string, nodes: readonly MdastNode[]): Problem[] {
  const code = nodes.filter(({ type }) => type === 'code' || type === 'inlineCode');
  const starts = new Set(
    nodes.filter(({ type }) => type === 'paragraph').map((node) => getKey(node.position?.start)),
  );
  return masked.split('\n').flatMap((line, index) =>
    [...line.matchAll(MASKS)].flatMap(({ 0: mask, index: at }): Problem[] => {
      const place = { line: index + 1, column: at + 1 };
      if (code.some((node) => isInside(place, node))) return [];
      if (mask === BRACE) return [{ file, ...place, ...explainBrace(line.slice(at)) }];
      return starts.has(getKey(place)) ? [{ file, ...place, ...ESM }] : [];
    }),
  );
}

/** The problem behind one of syntax where that is a brace, such as `id={x}`. */
export function explainMasked(file: string, masked: string, line: number): Problem | undefined {
  const text = masked.split('\n')[line - 1] ?? '';
  const at = text.indexOf(BRACE);
  if (at === -1) return undefined;
  return { file, line, column: at + 1, ...explainBrace(text.slice(at)) };
}

function explainBrace(text: string) {
  const received = text.replaceAll(BRACE, '{').replace(/(?<=\}).*/s, '');
  return {
    length: received.length,
    message: 'A section cannot hold an expression in braces.',
    received,
    hint: 'Write the text itself; a brace is written `\\{`.',
  };
}

function isInside({ line, column }: Place, { position }: MdastNode): boolean {
  if (!position) return false;
  const { start, end } = position;
  const isAfter = line > start.line || (line === start.line && column >= start.column);
  return isAfter && (line < end.line || (line === end.line && column < end.column));
}

const getKey = (place: Place | undefined) => `${place?.line}:${place?.column}`;

const BRACE = '\u0001';
const IMPORT = '\u0002mport';
const EXPORT = '\u0003xport';
const MASKS = /[\u0001-\u0003]/g;

const ESM = {
  message: 'A section cannot import or export.',
  hint: `Write Markdown and the blocks ${BLOCK_NAMES.join(', ')}; they are there without an import.`,
};

type Place = { line: number; column: number };

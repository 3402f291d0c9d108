import type { MdastNode } from 'satteri';
import type { Problem } from '#errors.ts';
import { REFUSED_CODE } from './refused-code.ts';

/**
 * Hides from the parser what it would read as JavaScript: an open brace that is not escaped, and `import` and `export`
 * at the start of a line. Its JavaScript parser crashes the whole process on some thousand nested brackets. Each is
 * replaced by characters that no text may contain, of the same length.
 */
export function maskCode(body: string): string {
  return body
    .replace(/(?<!\\)((?:\\\\)*)\{/g, `$1${BRACE}`)
    .replace(/^(?:import|export)\b/gm, (word) => (word === 'import' ? IMPORT : EXPORT));
}

/**
 * Finds what was hidden and is not inside code in backticks: the offset of each, and a function that explains it when
 * it is reported. `nodes` are those of the masked text, in its order.
 */
export function findMasked(masked: string, nodes: readonly MdastNode[]): Masked[] {
  const code = nodes.filter(({ type }) => type === 'code' || type === 'inlineCode').map(getRange);
  const paragraphs = new Set(
    nodes.filter(({ type }) => type === 'paragraph').map((node) => getRange(node).start),
  );
  let next = 0;
  return [...masked.matchAll(MASKS)].flatMap(({ 0: mask, index }): Masked[] => {
    // Both lists are in the order of the text.
    while ((code[next]?.end ?? Infinity) <= index) next += 1;
    if ((code[next]?.start ?? Infinity) <= index) return [];
    if (mask === BRACE) return [{ index, explain: () => explainBrace(masked, index) }];
    return paragraphs.has(index) ? [{ index, explain: () => REFUSED_CODE.module }] : [];
  });
}

/** The real problem behind a syntax error at a brace, such as `id={x}`. */
export function explainMasked(file: string, masked: string, line: number): Problem | undefined {
  const before = masked.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0);
  const at = masked.slice(before).split('\n', 1)[0]?.indexOf(BRACE) ?? -1;
  if (at === -1) return undefined;
  return { file, line, column: at + 1, ...explainBrace(masked, before + at) };
}

function explainBrace(masked: string, index: number): Explanation {
  const [line = ''] = masked.slice(index, index + LONGEST).split('\n', 1);
  const received = line.replaceAll(BRACE, '{').replace(/(?<=\}).*/s, '');
  return { ...REFUSED_CODE.expression, received, length: received.length };
}

const getRange = ({ position }: MdastNode) => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

const BRACE = '\u0001';
const IMPORT = '\u0002mport';
const EXPORT = '\u0003xport';
const MASKS = /[\u0001-\u0003]/g;

/** Maximum characters of an expression that are shown. */
const LONGEST = 200;

type Explanation = Pick<Problem, 'message' | 'hint' | 'received' | 'length'>;

export type Masked = { index: number; explain: () => Explanation };

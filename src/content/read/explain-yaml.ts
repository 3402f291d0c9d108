import type { YAMLError } from 'yaml';
import { ODD_SPACE } from '#model/characters.ts';
import { nameCharacter } from '#model/character-names.ts';
import { explainIndent } from './refuse-scalar.ts';
import type { Refused } from './refused.ts';

/**
 * Explains the parser’s errors, and two causes it cannot see: an indent not made of spaces, and a curly quotation mark
 * at the start of a value.
 */
export function explainErrors(errors: readonly YAMLError[], text: string): Refused[] {
  const [first] = errors;
  if (!first) return [];
  const indent = ODD_INDENT.exec(text);
  if (indent) {
    const start = indent.index + indent[0].length - 1;
    return [{ start, end: start + 1, isSyntax: true, ...explainIndent(text.charAt(start)) }];
  }
  return errors.map((error) => {
    const [start, end] = error.pos;
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0] ?? '';
    const [, curly] = CURLY.exec(line) ?? [];
    return {
      ...{ start, end, isSyntax: true },
      message: `This is not valid YAML: ${error.message}.`,
      received:
        text
          .slice(start, start + 200)
          .split('\n', 1)[0]
          ?.trim() || undefined,
      hint: curly
        ? `The value starts with ${nameCharacter(curly)}, which YAML takes for a letter: put \`"\` or \`'\` around the whole value.`
        : (HINTS[error.code] ?? 'Check indents, colons and quotation marks.'),
    };
  });
}

const ODD_INDENT = new RegExp(`(?:^|\\n) *${ODD_SPACE.source}`, 'u');
const HINTS: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'Text with `: ` in it stands in quotation marks; else check the indents.',
  BAD_SCALAR_START: 'Text that starts with such a character stands in quotation marks.',
};
const CURLY = /^\s*(?:- *)?(?:[\w-]+: *)?([“”„‘’«])/u;

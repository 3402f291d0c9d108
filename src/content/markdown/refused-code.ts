import { BLOCK_NAMES } from '#schemas/blocks.ts';

/** Messages about code in a section, which is never run. */
export const REFUSED_CODE = {
  module: {
    message: 'A section cannot import or export.',
    hint: `Write Markdown and the blocks ${BLOCK_NAMES.join(', ')}; they are there without an import.`,
  },
  expression: {
    message: 'A section cannot hold an expression in braces.',
    hint: 'Write the text itself; a brace is written `\\{`.',
  },
};

import { BLOCK_NAMES } from '#schemas/blocks.ts';

/** What is said of code in a section, of which none is run. */
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

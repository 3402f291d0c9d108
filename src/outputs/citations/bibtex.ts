import type { CslItem } from './csl-item.ts';
import { foldLines } from './fold-lines.ts';

/**
 * A citation as one BibTeX entry (https://www.bibtex.org/Format/), which LaTeX typesets as exactly the given words.
 *
 * The braces around author and title keep names in one part and capitals unchanged. The address is not escaped:
 * programs read it literally, and ours contains nothing that ends a field.
 */
export function formatBibtex(item: CslItem): string {
  const [year, month = 1, day] = item.issued['date-parts'][0] ?? [];
  const fields = {
    author: item.author.map(({ literal }) => `{{${escapeLatex(literal)}}}`).join(' and '),
    title: `{{${escapeLatex(item.title)}}}`,
    journal: `{${escapeLatex(item['container-title'])}}`,
    year,
    month: MONTHS[month - 1],
    day,
    note: `{${escapeLatex(item.note)}}`,
    url: `{${item.URL}}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@article{${item.id},\n${lines.join('')}}\n`;
}

/**
 * Text for LaTeX on one line, escaped so that no character is a command and no pair is joined, such as `--` into a
 * dash.
 */
function escapeLatex(text: string): string {
  return foldLines(text)
    .replace(/[\\{}%&$#_^~]/g, (character) => COMMANDS[character] ?? `\\${character}`)
    .replace(/(?<=([-'`,<>]))(?=\1)|(?<=[?!])(?=`)/g, '{}');
}

/**
 * `\{` and `\}` would be right for LaTeX, but BibTeX counts every brace: an unbalanced one would end the field early or
 * never.
 */
const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Every BibTeX style defines these as macros, written without braces. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

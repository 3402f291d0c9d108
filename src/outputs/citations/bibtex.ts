import type { CslItem } from './csl-item.ts';
import { foldLines } from './fold-lines.ts';

/**
 * A citation as one entry of BibTeX (https://www.bibtex.org/Format/), which LaTeX sets as the words that were given.
 *
 * In the braces around author and title names are not cut into parts and capitals stay. The address is as it is:
 * readers take it character for character, and ours holds nothing that ends a field.
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

/** Text for LaTeX on one line: no character is a command, and no two are drawn as another, such as `--` as a dash. */
function escapeLatex(text: string): string {
  return foldLines(text)
    .replace(/[\\{}%&$#_^~]/g, (character) => COMMANDS[character] ?? `\\${character}`)
    .replace(/(?<=([-'`,<>]))(?=\1)|(?<=[?!])(?=`)/g, '{}');
}

/** `\{` and `\}` would be right for LaTeX, but BibTeX counts every brace: a single one would end the field or never. */
const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Every style of BibTeX has these as words of its own, without braces. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

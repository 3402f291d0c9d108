/**
 * Writes `archived` into entries of a file of sources, each on a line behind its `url`; all else stays as it is. Takes
 * the text, and for the number of each line with an address the archived one. An entry on one line is left alone.
 */
export function addArchived(text: string, copies: ReadonlyMap<number, string>): string {
  const end = /\r?\n/u.exec(text)?.[0] ?? '\n';
  return text
    .split(/\r?\n/u)
    .flatMap((line, index) => {
      const copy = copies.get(index + 1);
      const [, indent] = /^([ \t]+)url:\s/u.exec(line) ?? [];
      return copy === undefined || indent === undefined
        ? [line]
        : [line, `${indent}archived: ${copy}`];
    })
    .join(end);
}

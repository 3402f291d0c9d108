import type { Problem } from '#errors.ts';

/**
 * Moves problems of links and headings from the page that has them to the line of the section where an editor wrote the
 * address or the words; the others stay as they are.
 *
 * Takes the bodies of the sections by `<explainer>/<section>`, on the lines they have in their files, and the name of
 * the content folder.
 */
export function locateWritten(
  problems: readonly Problem[],
  bodies: ReadonlyMap<string, string>,
  contentName: string,
): Problem[] {
  const lines = [...bodies].flatMap(([name, body]) => {
    const file = `${contentName}/explainers/${name.replace('/', '/sections/')}.mdx`;
    return body.split(/\r?\n/).map((source, index) => ({ file, source, line: index + 1 }));
  });
  return problems.map((problem) => {
    const { received, entry, file: page } = problem;
    for (const { file, source, line } of lines) {
      const found =
        typeof received === 'string' ? findLink(source, received) : findHeading(source, entry);
      if (!found) continue;
      const place = { file, line, column: found.start + 1, length: found.length, source };
      return { ...problem, ...place, hint: `${problem.hint ?? ''} The page is ${page}.`.trim() };
    }
    return problem;
  });
}

/** Where a line has an address as that of a link, `](/there/)`, `]: /there/` or `</there/>`, also with `%20` or `&amp;`. */
function findLink(line: string, address: string): Found | undefined {
  for (const { 0: whole, 1: written = '', index } of line.matchAll(LINKS))
    if (simplify(written) === simplify(address))
      return { start: index + whole.length - written.length, length: written.length };
  return undefined;
}

const LINKS = /(?:\]\(\s*<?|\]:\s*<?|<)([^\s)>]+)(?=[\s)>]|$)/g;

/** Where a line is the heading with these words in quotation marks, without what Markdown adds to them. */
function findHeading(line: string, words = ''): Found | undefined {
  const [, marks = '', written = ''] = /^(#{1,6}\s+)(.+?)\s*#*\s*$/.exec(line) ?? [];
  const plain = written.replace(/[*_`\\]/g, '');
  if (plain === '' || words !== `“${plain}”`) return undefined;
  return { start: marks.length, length: written.length };
}

function simplify(address: string): string {
  try {
    return decodeURI(address.replaceAll('&amp;', '&'));
  } catch {
    return address;
  }
}

type Found = { start: number; length: number };

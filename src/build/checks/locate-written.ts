import type { Problem } from '#errors.ts';

/**
 * Moves problems of links from the page that has them to the line of the section where an editor wrote the address; the
 * others stay as they are.
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
    const { received, file: page } = problem;
    if (typeof received !== 'string') return problem;
    for (const { file, source, line } of lines) {
      const at = findLink(source, received);
      if (at === -1) continue;
      const place = { file, line, column: at + 1, length: received.length, source };
      return { ...problem, ...place, hint: `${problem.hint ?? ''} The page is ${page}.`.trim() };
    }
    return problem;
  });
}

/** Where a line has an address as that of a link, `](/there/)`, `]: /there/` or `</there/>`; -1 if it has not. */
function findLink(line: string, address: string): number {
  const before = /\]\(\s*<?|\]:\s*<?|</g;
  for (const { 0: mark, index } of line.matchAll(before)) {
    const start = index + mark.length;
    const next = line[start + address.length];
    if (line.startsWith(address, start) && (next === undefined || /[\s)>]/.test(next)))
      return start;
  }
  return -1;
}

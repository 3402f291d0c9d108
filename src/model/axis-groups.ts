import type { Column } from './axis.ts';

/** Columns next to each other with the same words above them: from the first, counted from 0, up to before `to`. */
export function getGroups(columns: readonly Column[]): Group[] {
  const starts = columns.flatMap(({ group }, index) =>
    index === 0 || group !== columns[index - 1]?.group ? [index] : [],
  );
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? columns.length;
    const { group = '', shortGroup = '' } = columns[from] ?? {};
    return { group: to - from === 1 ? shortGroup : group, from, to };
  });
}

type Group = { group: string; from: number; to: number };

/** The line and column of an offset in a text, counted from 1. */
export function getLocationAt(text: string, index: number) {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}


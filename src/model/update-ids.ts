/**
 * Gives each update its id, in the order of the file: the one it has, or its day, its kind and, from the second of one day
 * and kind on, a number: `2026-11-26-correction-2`. What is added later, also with an earlier day, moves none of them.
 */
export function getUpdateIds(
  updates: readonly { id?: string | undefined; date: string; kind: string }[],
): string[] {
  const seen = new Map<string, number>();
  return updates.map(({ id, date, kind }) => {
    const name = `${date}-${kind}`;
    const number = (seen.get(name) ?? 0) + 1;
    if (id === undefined) seen.set(name, number);
    return id ?? (number === 1 ? name : `${name}-${number}`);
  });
}

/** Maps each entry of a file. */
export function mapEntries<Entry, Result>(
  entries: Readonly<Record<string, Entry>>,
  map: (id: string, entry: Entry, index: number) => Result,
): Result[] {
  return Object.entries(entries).map(([id, entry], index) => map(id, entry, index));
}

/**
 * Makes a collection of texts that finds which of them a new text is most likely a version of.
 *
 * `addAndFind` takes an entry and a test for candidates, and gives the three earlier entries with the most sequences of
 * three letters in common, the likeliest first. So each new text is compared letter by letter with only three others.
 */
export function createSimilarTexts<Entry extends { key: string }>() {
  const entries: Entry[] = [];
  const byRun = new Map<string, number[]>();
  return {
    addAndFind(entry: Entry, isWanted: (known: Entry) => boolean): Entry[] {
      const common = new Uint16Array(entries.length);
      for (const run of getRuns(entry.key)) {
        const having = byRun.get(run) ?? [];
        for (const index of having) common[index] = (common[index] ?? 0) + 1;
        having.push(entries.length);
        byRun.set(run, having);
      }
      const found = entries
        .map((known, index) => ({ known, common: common[index] ?? 0 }))
        .filter((candidate) => candidate.common > 0 && isWanted(candidate.known))
        .sort((one, other) => other.common - one.common)
        .slice(0, 3);
      entries.push(entry);
      return found.map(({ known }) => known);
    },
  };
}

function getRuns(text: string): Set<string> {
  const padded = ` ${text} `;
  const starts = Array.from({ length: padded.length - 2 }, (_, index) => index);
  return new Set(starts.map((start) => padded.slice(start, start + 3)));
}

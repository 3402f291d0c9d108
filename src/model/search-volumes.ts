/**
 * Divides explainers into the volumes of the search index. The first, which every search loads, has the newest 50 to 99;
 * of the others each has 50 and keeps them, since they are counted from the oldest. They are loaded when a reader asks.
 *
 * Takes the newest first. Gives the first volume, and the others with volume 1, the oldest, last.
 */
export function divideVolumes<One>(newestFirst: readonly One[]): Volumes<One> {
  const count = Math.max(0, Math.floor(newestFirst.length / SIZE) - 1);
  const start = newestFirst.length - count * SIZE;
  const earlier = Array.from({ length: count }, (_, index) => {
    const from = start + index * SIZE;
    return { number: count - index, explainers: newestFirst.slice(from, from + SIZE) };
  });
  return { newest: newestFirst.slice(0, start), earlier };
}

/** With explainers like the real one, 99 make a head of 120 KB. */
const SIZE = 50;

type Volumes<One> = {
  newest: readonly One[];
  earlier: { number: number; explainers: readonly One[] }[];
};

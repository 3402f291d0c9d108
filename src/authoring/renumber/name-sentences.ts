import type { Alignment } from './align-sentences.ts';

/**
 * Names the sentences of the new version in order: each keeps the letters of its old id, a new one gets those of the
 * sentence before it, and the numbers count from 1 for each letter. Gives the ids by place.
 */
export function nameSentences({ places }: Alignment, count: number): string[] {
  const letters = new Map([...places].map(([id, place]) => [place, id.replace(/\d+$/u, '')]));
  const numbers = new Map<string, number>();
  let current = [...letters].toSorted(([a], [b]) => a - b)[0]?.[1] ?? 'A';
  return Array.from({ length: count }, (_, place) => {
    current = letters.get(place) ?? current;
    const number = (numbers.get(current) ?? 0) + 1;
    numbers.set(current, number);
    return `${current}${number}`;
  });
}

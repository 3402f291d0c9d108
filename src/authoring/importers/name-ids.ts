/** Longer ids are hard to write. */
const LONGEST = 50;

/**
 * Makes a function that gives unused ids and reserves each: `Talks in Jeddah` → `talks-in-jeddah`, then
 * `talks-in-jeddah-2`. Letters lose their accents; words without any Latin letter get `fallback`.
 */
export function createIds(taken: readonly string[]): (words: string, fallback: string) => string {
  const used = new Set(taken);
  return (words, fallback) => {
    const name = makeId(words) || fallback;
    let id = name;
    for (let count = 2; used.has(id); count += 1) id = `${name}-${count}`;
    used.add(id);
    return id;
  };
}

function makeId(words: string): string {
  const whole = words
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return whole.length <= LONGEST ? whole : whole.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');
}

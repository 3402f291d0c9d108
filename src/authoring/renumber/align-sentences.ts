import { diffArrays } from 'diff';
import { distance } from 'fastest-levenshtein';
import { hashText } from '#content/record-lock/hash-text.ts';

/**
 * Finds for each sentence of an article where it is in a new version of it.
 *
 * Takes the old sentences by id, with their words or, where these are not known, their SHA-256 alone, and the new ones.
 * Sentences that are not the same are taken for one another if they stand between the same ones and have most of their
 * letters in common, or, without words, if as many come as go.
 */
export function alignSentences(
  before: readonly OldSentence[],
  after: readonly string[],
): Alignment {
  const places = new Map<string, number>();
  const changed = new Set<string>();
  let [from, to] = [0, 0];
  let gone: OldSentence[] = [];
  let come: number[] = [];
  const pair = () => {
    for (const [old, at] of pairUp(gone, come, after)) {
      places.set(old.id, at);
      changed.add(old.id);
    }
    [gone, come] = [[], []];
  };
  const changes = diffArrays(
    before.map(({ hash }) => hash),
    after.map(hashText),
  );
  for (const { added, removed, count } of changes) {
    if (removed) gone.push(...before.slice(from, from + count));
    else if (added) come.push(...Array.from({ length: count }, (_, index) => to + index));
    else {
      pair();
      for (const [index, { id }] of before.slice(from, from + count).entries())
        places.set(id, to + index);
    }
    if (!added) from += count;
    if (!removed) to += count;
  }
  pair();
  const taken = new Set(places.values());
  return {
    places,
    changed,
    gone: before.filter(({ id }) => !places.has(id)).map(({ id }) => id),
    added: [...after.keys()].filter((index) => !taken.has(index)),
  };
}

/** Pairs the sentences that went with those that came in their place, in order. */
function pairUp(gone: readonly OldSentence[], come: readonly number[], after: readonly string[]) {
  if (gone.some(({ text }) => text === undefined))
    return gone.length === come.length
      ? gone.map((old, index) => [old, come[index] ?? 0] as const)
      : [];
  const pairs: (readonly [OldSentence, number])[] = [];
  let next = 0;
  for (const old of gone) {
    const at = come.findIndex(
      (index, place) => place >= next && isAlike(old.text ?? '', after[index] ?? ''),
    );
    if (at === -1) continue;
    pairs.push([old, come[at] ?? 0]);
    next = at + 1;
  }
  return pairs;
}

const isAlike = (one: string, other: string): boolean =>
  distance(one, other) <= Math.max(one.length, other.length) * MOST_DIFFERENT;

/** The share of letters in which two versions of a sentence may differ. */
const MOST_DIFFERENT = 0.5;

export type OldSentence = { id: string; hash: string; text?: string | undefined };
export type Alignment = {
  /** The place in the new version, counted from 0, by the old id. */
  places: ReadonlyMap<string, number>;
  /** Those whose words are no longer the same. */
  changed: ReadonlySet<string>;
  gone: readonly string[];
  /** The places of the sentences that are new. */
  added: readonly number[];
};

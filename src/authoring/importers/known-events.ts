import { createIds } from './name-ids.ts';

/**
 * Makes a function that says whether an event is there already: the same date and title, or the same date and an id that
 * was made of the title, which an editor may have changed since. Takes the entries of events.yaml.
 */
export function createIsKnown(known: KnownEvents) {
  const keys = new Set(
    Object.entries(known).flatMap(([id, { date, title }]) => [
      makeKey(date, title),
      `${date} ${id.replace(/-\d+$/u, '')}`,
      `${date} ${id}`,
    ]),
  );
  return (date: string, title: string): boolean =>
    keys.has(makeKey(date, title)) || keys.has(`${date} ${createIds([])(title, '')}`);
}

const makeKey = (date: string, title: string) =>
  `${date}\n${title.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()}`;

/** The events that are there, by their ids; dates are EDTF. */
export type KnownEvents = Readonly<Record<string, { date: string; title: string }>>;

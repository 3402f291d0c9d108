import type { Article } from '#model/parse-article.ts';
import { countOwn, cutTitles, findRuns, trimName } from './name-runs.ts';
import { findOffice, isUnnamed, readOffice } from './office.ts';
import { findOpeners, isPerson } from './person.ts';
import type { Speech } from './speech.ts';

/**
 * Knows the names of an article. `getFullName` gives the fullest form of a name that a phrase has only in part
 * (`Ambassador Mohib`: `Hamdullah Mohib`), and the holder of an office that stands beside it elsewhere (`the minister`);
 * undefined for an office whose holder no one names. `findPerson` gives the first person named in a text.
 */
export function makeNameIndex({ paragraphs, headline }: Article, speech: Speech): NameIndex {
  const names = new Set<string>();
  const people = new Set<string>();
  const holders = new Map<string, string>();
  for (const text of [...paragraphs.map((paragraph) => paragraph.text), headline])
    for (const run of findRuns(text)) {
      if (run.text.length > LONGEST_RUN) continue;
      const own = trimName(cutTitles(run.text, speech));
      names.add(own);
      if (countOwn(own, speech) < 2 || own.length > LONGEST_NAME) continue;
      const office = findOffice(text, run, own, speech);
      if (office !== undefined) holders.set(office, holders.get(office) ?? own);
      if (office !== undefined || own !== trimName(run.text) || isPerson(text, run, speech))
        people.add(own);
    }
  const openers = findOpeners(paragraphs);
  for (const name of names)
    if (openers.has(getLast(name)) && countOwn(name, speech) > 1) people.add(name);
  const full = [...names].filter((name) => name.includes(' ') && name.length <= LONGEST_NAME);
  const byLast = Map.groupBy(full, getLast);
  const peopleByLast = Map.groupBy(people, getLast);
  const findFull = (own: string, known: ReadonlyMap<string, string[]>) =>
    known
      .get(getLast(own))
      ?.filter((name) => own.split(' ').every((word) => name.split(' ').includes(word)))
      .toSorted((a, b) => b.length - a.length)
      .find((name) => name.split(' ').length <= MOST_NAMES);
  const getFullName = (phrase: string): string | undefined => {
    const office = readOffice(phrase, speech);
    if (office !== undefined) return holders.get(office);
    if (isUnnamed(phrase, speech)) return undefined;
    if (speech.document.test(phrase)) return phrase;
    const run = findRuns(phrase).at(-1)?.text;
    if (run === undefined || (speech.isGerman && /^(?:der|die|das|ein|eine)\s/iu.test(phrase)))
      return phrase;
    const own = trimName(cutTitles(run, speech));
    const isWhole = phrase.trim().endsWith(run) || cutTitles(run, speech) !== run;
    return isWhole ? (findFull(own, byLast) ?? (own === '' ? phrase : own)) : phrase;
  };
  const findPerson = (text: string) => {
    const found = findRuns(text.slice(0, LONGEST_LEAD))
      .map((run) => findFull(trimName(cutTitles(run.text, speech)), peopleByLast))
      .find((name) => name !== undefined);
    return found;
  };
  return {
    getFullName,
    findPerson,
    addPerson: (name) => {
      if (countOwn(name, speech) > 1 && !speech.document.test(name)) add(peopleByLast, name);
    },
    isHolder: (name) => [...holders.values()].includes(name),
  };
}

const getLast = (name: string) =>
  name
    .replace(/,? (?:Jr|Sr)\.?$/u, '')
    .split(' ')
    .at(-1) ?? name;

const add = (index: Map<string, string[]>, name: string) =>
  index.set(getLast(name), [...new Set([...(index.get(getLast(name)) ?? []), name])]);

const LONGEST_NAME = 60;
const MOST_NAMES = 5;

/** In UTF-16 units. */
const LONGEST_RUN = 150;
const LONGEST_LEAD = 90;

export type NameIndex = {
  getFullName: (phrase: string) => string | undefined;
  findPerson: (text: string) => string | undefined;
  addPerson: (name: string) => void;
  /** Whether an office stands beside the name. */
  isHolder: (name: string) => boolean;
};
